//! `Database`: anybody reads at any time, and one writes at a time.

use std::ops::Deref;
use std::time::Duration;

use cullinan::prelude::*;
use sea_orm::{ConnAcquireErr, DatabaseConnection, DatabaseTransaction, DbErr};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use super::transaction::begin;

/// How long to wait for the others who write.
const PATIENCE: Duration = Duration::from_secs(5);

/// The database.
///
/// Those who write stand in line here. SQLite lets one write at a time too, but whoever has to wait there asks again and
/// again, and some never get their turn.
#[service]
pub(crate) struct Database {
    connections: Inject<DatabaseConnection>,
    #[inject(with = Semaphore::new(1))]
    turn: Semaphore,
}

/// A transaction that writes. When it is dropped without `commit`, nothing has happened.
pub(crate) struct Transaction<'d> {
    inner: DatabaseTransaction,
    _turn: SemaphorePermit<'d>,
}

impl Database {
    /// The connections, for whoever only reads.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.connections
    }

    /// Begins a transaction as soon as all who came before have ended theirs.
    pub(crate) async fn write(&self) -> Result<Transaction<'_>, DbErr> {
        let too_late = DbErr::ConnectionAcquire(ConnAcquireErr::Timeout);
        let Ok(Ok(turn)) = timeout(PATIENCE, self.turn.acquire()).await else { return Err(too_late) };
        Ok(Transaction { inner: begin(&self.connections).await?, _turn: turn })
    }
}

impl Transaction<'_> {
    /// Makes everything that was done in it last.
    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        self.inner.commit().await
    }
}

impl Deref for Transaction<'_> {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.inner
    }
}
