//! The table `order_line`.

use sea_orm::entity::prelude::*;

use super::entity as order;

#[sea_orm::model]
#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "order_line")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: u32,
    pub order_id: u32,
    pub book_id: u32,
    pub quantity: u32,
    pub price_cents: u32,
    #[sea_orm(belongs_to, from = "order_id", to = "id")]
    pub order: BelongsTo<order::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
