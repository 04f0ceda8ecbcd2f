//! The connections to the database.

use std::fmt::Display;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use cullinan::prelude::*;
use sea_orm::DatabaseConnection;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions};
use sea_orm::sqlx::{self, ConnectOptions, Executor, SqlitePool};

use super::location::location;
use super::prepare::prepare;
use super::watch::{Use, Watch};

/// Readers go beside each other and beside the one who writes.
const CONNECTIONS: u32 = 8;
/// How long to wait for another process that writes, and for a free connection.
const PATIENCE: Duration = Duration::from_secs(2);

/// The database: made on the first start, filled, and watched over since.
#[provider(on_shutdown = close)]
async fn database() -> Result<DatabaseConnection> {
    let options = location()?
        .journal_mode(SqliteJournalMode::Wal)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .disable_statement_logging();
    let file = options.get_filename().to_owned();
    let cannot = |error: Error| Error::internal(format!("the database {}: {error:#}", file.display()));
    // SQLite makes two files beside it with the permissions that it has at that time, and could never write to them.
    if file.metadata().is_ok_and(|metadata| metadata.permissions().readonly()) {
        return Err(cannot(Error::internal("it is write-protected")));
    }
    open(options.clone()).await.map_err(cannot)?;
    if !file.is_file() {
        return Err(cannot(Error::internal("it is not in a file")));
    }
    Ok(pool(options).await?.into())
}

/// Makes the file, if there is none, and what has to be in it.
async fn open(options: SqliteConnectOptions) -> Result<()> {
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    let database = DatabaseConnection::from(pool);
    prepare(&database, say).await?;
    Ok(database.close().await?)
}

/// On standard error, where nobody has to listen.
fn say(progress: &dyn Display) {
    let _ = writeln!(io::stderr(), "  {progress}");
}

/// Lets what is being written come to its end.
async fn close(database: &DatabaseConnection) -> Result<()> {
    Ok(database.close_by_ref().await?)
}

/// A file that is gone is not made anew, and connections live as long as it does.
async fn pool(options: SqliteConnectOptions) -> sqlx::Result<SqlitePool> {
    let watch = Arc::new(Watch::new(options.get_filename()));
    let first_look = Arc::clone(&watch);
    SqlitePoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .after_connect(move |connection, _| {
            let good_for = first_look.judge(Duration::ZERO);
            Box::pin(async move { ready(connection, good_for).await.map(drop) })
        })
        .before_acquire(move |connection, metadata| Box::pin(ready(connection, watch.judge(metadata.age))))
        .connect_with(options.create_if_missing(false))
        .await
}

/// Readies a connection for what it is good for; `false` says that another one is needed.
async fn ready(connection: &mut SqliteConnection, good_for: Use) -> sqlx::Result<bool> {
    if good_for == Use::Read {
        connection.execute("PRAGMA query_only = ON").await?;
    }
    Ok(good_for != Use::Nothing)
}
