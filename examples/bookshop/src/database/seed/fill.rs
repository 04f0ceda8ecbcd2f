//! Puts the rows into the tables.

use std::fmt::Display;

use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait};

use super::rows::{AUTHORS, BOOKS, CUSTOMERS, author, book, customer};

/// How many rows go into one statement.
const AT_ONCE: u32 = 250;

/// Fills the tables; `say` hears how far that is.
pub(crate) async fn fill(database: &impl ConnectionTrait, say: fn(&dyn Display)) -> Result<(), DbErr> {
    insert(database, AUTHORS, author, |done| say(&format_args!("{done} of {AUTHORS} authors"))).await?;
    insert(database, BOOKS, book, |done| say(&format_args!("{done} of {BOOKS} books"))).await?;
    insert(database, CUSTOMERS, customer, |done| say(&format_args!("{done} of {CUSTOMERS} customers"))).await
}

async fn insert<R: ActiveModelTrait>(
    database: &impl ConnectionTrait,
    count: u32,
    row: fn(u32) -> R,
    report: impl Fn(u32),
) -> Result<(), DbErr> {
    let mut done = 0;
    while done < count {
        let next = count.min(done + AT_ONCE);
        R::Entity::insert_many((done..next).map(row)).exec(database).await?;
        done = next;
        report(done);
    }
    Ok(())
}
