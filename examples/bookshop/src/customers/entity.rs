//! The table `customer`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "customer")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: u32,
    pub name: String,
    #[sea_orm(unique)]
    pub email: String,
}

impl ActiveModelBehavior for ActiveModel {}
