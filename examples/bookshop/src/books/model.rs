//! A book on its way in, what may change about it, and one on the shelf.

use cullinan::prelude::*;
use sea_orm::{DeriveIntoActiveModel, DerivePartialModel};

use super::entity::{ActiveModel, Entity};
use crate::authors::Author;

/// A book on the shelf.
#[model]
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(crate) struct Book {
    pub id: u32,
    pub title: String,
    pub isbn: String,
    #[sea_orm(nested)]
    pub author: Author,
    pub price_cents: u32,
    /// How many are left.
    pub stock: u32,
}

/// A book on its way in.
#[model]
#[derive(DeriveIntoActiveModel)]
pub(crate) struct NewBook {
    #[field(trim)]
    #[validate(length(min = 1, max = 200), non_control_character)]
    pub title: String,
    /// Thirteen digits; no two books have the same.
    #[validate(regex = "^97[89][0-9]{10}$")]
    pub isbn: String,
    pub author_id: u32,
    #[validate(range(max = 1_000_000))]
    pub price_cents: u32,
    /// How many there are.
    #[serde(default)]
    #[validate(range(max = 1_000_000))]
    pub stock: u32,
}

/// What changes about a book; what is not said stays.
#[model]
#[derive(DeriveIntoActiveModel)]
pub(crate) struct BookChange {
    #[field(trim)]
    #[validate(length(min = 1, max = 200), non_control_character)]
    pub title: Option<String>,
    #[validate(regex = "^97[89][0-9]{10}$")]
    pub isbn: Option<String>,
    pub author_id: Option<u32>,
    #[validate(range(max = 1_000_000))]
    pub price_cents: Option<u32>,
    /// How many were counted.
    #[validate(range(max = 1_000_000))]
    pub stock: Option<u32>,
}
