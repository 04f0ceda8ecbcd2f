//! Transactions that write.

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};

/// Begins one that writes from its beginning: SQLite refuses whoever has read and then wants to write, when another one
/// wrote in between.
pub(super) async fn begin(database: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let mode = Some(SqliteTransactionMode::Immediate);
    database
        .begin_with_options(TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() })
        .await
}
