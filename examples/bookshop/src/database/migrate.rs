//! The steps by which the tables came to look as they do.

use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr, Statement};

/// Each is run once and never changed; the database counts them in its `user_version`.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_shop.sql"),
    include_str!("migrations/0002_covers.sql"),
    include_str!("migrations/0003_status.sql"),
];

/// How many steps have been taken in this database.
pub(super) async fn version(database: &impl ConnectionTrait) -> Result<usize, DbErr> {
    let ask = Statement::from_string(DatabaseBackend::Sqlite, "PRAGMA user_version");
    let version: u32 = match database.query_one_raw(ask).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(version as usize)
}

/// Whether all steps have been taken, and none that this program does not know.
pub(super) fn is_current(version: usize) -> Result<bool, DbErr> {
    if version > MIGRATIONS.len() {
        return Err(DbErr::Migration("a later version of this program wrote it".to_owned()));
    }
    Ok(version == MIGRATIONS.len())
}

/// Takes the steps that have not been taken.
pub(super) async fn migrate(database: &impl ConnectionTrait, version: usize) -> Result<(), DbErr> {
    for step in MIGRATIONS.iter().skip(version) {
        database.execute_unprepared(step).await?;
    }
    database.execute_unprepared(&format!("PRAGMA user_version = {}", MIGRATIONS.len())).await?;
    Ok(())
}
