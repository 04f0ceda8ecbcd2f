//! The table `author`.

use sea_orm::entity::prelude::*;

use crate::books;

#[sea_orm::model]
#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "author")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: u32,
    #[sea_orm(unique)]
    pub name: String,
    #[sea_orm(has_many)]
    pub books: HasMany<books::entity::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
