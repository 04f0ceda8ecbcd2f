//! `Database`: anybody reads at any time, and one writes at a time.

use std::time::Duration;

use cullinan::prelude::*;
use sea_orm::{ConnAcquireErr, DatabaseConnection, DatabaseTransaction, DbErr, TransactionTrait};
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

impl Database {
    /// The connections, for a single query that only reads.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.connections
    }

    /// Does several queries that read, all of them at one moment: what others write in between is not seen.
    pub(crate) async fn read<T>(
        &self,
        work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T>,
    ) -> Result<T> {
        let moment = self.connections.begin().await?;
        work(&moment).await
    }

    /// Does `work` in a transaction, as soon as all who came before have ended theirs. It lasts where `work` is `Ok`;
    /// otherwise, and where nobody waits for it any more, nothing has happened.
    ///
    /// What the client is told has to be read by `work`: behind the commit another connection could fail, and the answer
    /// would deny what was written.
    pub(crate) async fn write<T>(
        &self,
        work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T>,
    ) -> Result<T> {
        let _turn = self.turn().await?;
        let transaction = begin(&self.connections).await?;
        let done = work(&transaction).await;
        if done.is_ok() {
            transaction.commit().await?;
        } else {
            // What cannot be rolled back was not committed either, and why the work failed says more.
            let _ = transaction.rollback().await;
        }
        done
    }

    async fn turn(&self) -> Result<SemaphorePermit<'_>, DbErr> {
        match timeout(PATIENCE, self.turn.acquire()).await {
            Ok(Ok(turn)) => Ok(turn),
            _ => Err(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)),
        }
    }
}
