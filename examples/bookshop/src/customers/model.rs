//! A customer on the way in, what may change about one, and one whom the shop knows.

use cullinan::prelude::*;
use sea_orm::{DeriveIntoActiveModel, DerivePartialModel};

use super::entity::{ActiveModel, Entity};

/// A customer.
#[model]
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(crate) struct Customer {
    pub id: u32,
    pub name: String,
    pub email: String,
}

/// A customer on the way in.
#[model]
#[derive(DeriveIntoActiveModel)]
pub(crate) struct NewCustomer {
    #[field(trim)]
    #[validate(length(min = 1, max = 200), non_control_character)]
    pub name: String,
    /// In small letters; no two customers have the same.
    #[field(trim, lowercase)]
    #[validate(email)]
    pub email: String,
}

/// What changes about a customer; what is not said stays.
#[model]
#[derive(DeriveIntoActiveModel)]
pub(crate) struct CustomerChange {
    #[field(trim)]
    #[validate(length(min = 1, max = 200), non_control_character)]
    pub name: Option<String>,
    #[field(trim, lowercase)]
    #[validate(email)]
    pub email: Option<String>,
}
