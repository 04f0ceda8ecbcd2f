//! Tables for everything, and something in them.

use std::fmt::Display;

use sea_orm::{DatabaseConnection, DbErr};

use super::transaction::begin;
use super::{migrate, seed};

/// Brings the tables up to date, and fills those of a database that had none; `say` hears how far that is. All of it is
/// done or nothing, so that a start that broke off is made up for by the next one.
pub(crate) async fn prepare(database: &DatabaseConnection, say: fn(&dyn Display)) -> Result<(), DbErr> {
    // Who has nothing to write need not wait for those who have.
    if migrate::is_current(migrate::version(database).await?)? {
        return Ok(());
    }
    let transaction = begin(database).await?;
    // Another process may have been faster.
    let version = migrate::version(&transaction).await?;
    if !migrate::is_current(version)? {
        migrate::migrate(&transaction, version).await?;
        if version == 0 {
            seed::fill(&transaction, say).await?;
        }
    }
    transaction.commit().await
}
