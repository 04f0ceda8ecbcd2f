//! The table `cover`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "cover")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub book_id: u32,
    pub media_type: String,
    pub picture: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
