//! The table `book`.

use sea_orm::entity::prelude::*;

use crate::authors;

#[sea_orm::model]
#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "book")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: u32,
    pub title: String,
    #[sea_orm(unique)]
    pub isbn: String,
    pub author_id: u32,
    pub price_cents: u32,
    pub stock: u32,
    #[sea_orm(belongs_to, from = "author_id", to = "id")]
    pub author: BelongsTo<authors::entity::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
