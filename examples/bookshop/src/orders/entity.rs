//! The table `placed_order`.

use sea_orm::entity::prelude::*;

use super::{Progress, line};

#[sea_orm::model]
#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "placed_order")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: u32,
    pub customer_id: u32,
    pub placed_at: String,
    pub status: Progress,
    #[sea_orm(has_many)]
    pub lines: HasMany<line::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
