//! An author on the way in, and one in the catalogue.

use cullinan::prelude::*;
use sea_orm::{DeriveIntoActiveModel, DerivePartialModel};

use super::entity::{ActiveModel, Entity};

/// An author.
#[model]
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(crate) struct Author {
    pub id: u32,
    pub name: String,
}

/// An author on the way in.
#[model]
#[derive(DeriveIntoActiveModel)]
pub(crate) struct NewAuthor {
    /// As on the cover; no two authors have the same.
    #[field(trim)]
    #[validate(length(min = 1, max = 200), non_control_character)]
    pub name: String,
}
