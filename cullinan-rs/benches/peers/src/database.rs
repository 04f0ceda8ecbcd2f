//! What the database workloads share: a table of books, and the same SeaORM calls for every peer.

use schemars::JsonSchema;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, ConnectOptions, Database, QueryOrder, QuerySelect, Schema};
use serde::Serialize;

/// The rows of the table.
const BOOKS: u32 = 1_000;
/// The rows of an answer.
const PAGE: u64 = 20;

/// A book, as the table has it and as it is answered.
#[derive(Clone, Debug, DeriveEntityModel, Serialize, JsonSchema)]
#[sea_orm(table_name = "book")]
#[schemars(rename = "Book")]
pub struct Model {
    /// Its number, which counts from 1.
    #[sea_orm(primary_key)]
    pub id: u32,
    /// As on the cover.
    pub title: String,
    /// Thirteen digits.
    pub isbn: String,
    /// What it costs.
    pub price_cents: u32,
    /// How many there are.
    pub stock: u32,
}

/// A book refers to nothing.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A database in memory, on one connection: every peer is one thread.
pub async fn open() -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(1).sqlx_logging(false);
    let database = Database::connect(options).await?;
    let table = Schema::new(database.get_database_backend()).create_table_from_entity(Entity);
    database.execute(&table).await?;
    let books = (1..=BOOKS).map(|number| ActiveModel {
        id: Set(number),
        title: Set(format!("The book of number {number}")),
        isbn: Set(format!("978{number:010}")),
        price_cents: Set(500 + number * 37 % 4_000),
        stock: Set(number % 50),
    });
    Entity::insert_many(books).exec(&database).await?;
    Ok(database)
}

/// One row by its key.
pub async fn find(database: &DatabaseConnection, id: u32) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(database).await
}

/// Twenty rows that a filter lets through.
pub async fn page(database: &DatabaseConnection, min_price: u32) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::PriceCents.gte(min_price))
        .order_by_asc(Column::Id)
        .limit(PAGE)
        .all(database)
        .await
}
