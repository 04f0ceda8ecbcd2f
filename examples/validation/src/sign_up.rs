//! The form: what each field is, and what it must keep.

use cullinan::prelude::*;

use crate::rules::{collapse_spaces, has_guardian, is_strong, none_if_blank};

/// The youngest who may sign up.
const YOUNGEST: u8 = 13;

/// A sign-up form.
#[model]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = has_guardian, code = "guardian", message = "who is under 18 names a guardian"))]
pub(crate) struct SignUp {
    /// What others see.
    #[field(trim, lowercase)]
    #[validate(length(min = 3, max = 20), regex = "^[a-z][a-z0-9_]*$")]
    pub user_name: String,
    #[field(trim, lowercase)]
    #[validate(email)]
    pub email: String,
    #[validate(length(min = 12, max = 200), custom(function = is_strong))]
    pub password: String,
    #[validate(must_match(other = password, message = "must be the same password"))]
    pub password_again: String,
    #[validate(range(min = YOUNGEST, max = 130))]
    pub age: u8,
    /// Whom to ask while the age is below 18.
    #[field(trim, lowercase)]
    #[serde(default, deserialize_with = "none_if_blank")]
    #[validate(email)]
    pub guardian: Option<String>,
    #[serde(default, deserialize_with = "none_if_blank")]
    #[validate(url)]
    pub website: Option<String>,
    #[serde(default)]
    #[validate(length(max = 5), inner(length(min = 1, max = 30)))]
    pub interests: Vec<String>,
    pub address: Address,
}

/// Where letters go.
#[model]
#[serde(rename_all = "camelCase")]
pub(crate) struct Address {
    #[field(trim, with = collapse_spaces)]
    #[validate(length(min = 1, max = 100), non_control_character)]
    pub street: String,
    #[field(trim)]
    #[validate(length(min = 1, max = 100))]
    pub city: String,
    pub country: Country,
    #[validate(regex(pattern = "^[0-9A-Z][0-9A-Z -]{1,8}[0-9A-Z]$", message = "must be a postal code"))]
    pub postal_code: String,
}

/// Where letters go to.
#[model]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Country {
    De,
    Fr,
    Gb,
}
