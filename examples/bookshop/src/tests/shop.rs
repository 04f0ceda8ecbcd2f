//! A shop to test: everything is as in the real one, save the database and the time of day.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use cullinan::serde_json::Value;
use cullinan::testing::{TestApplication, TestResponse};
use sea_orm::DatabaseConnection;
use sea_orm::sqlx::sqlite::SqlitePoolOptions;

use crate::clock::Clock;
use crate::{application, database};

/// A clock that stands still.
struct Noon;

impl Clock for Noon {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(12 * 60 * 60)
    }
}

/// A shop that has just opened.
pub(super) async fn shop() -> TestApplication {
    TestApplication::new(application())
        .replace::<DatabaseConnection>(Arc::new(in_memory().await))
        .replace::<dyn Clock>(Arc::new(Noon))
}

/// One connection that is never closed: the database goes with it.
pub(super) async fn in_memory() -> DatabaseConnection {
    let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
    let database = pool.connect("sqlite::memory:").await.unwrap().into();
    database::prepare(&database, |_| {}).await.unwrap();
    database
}

/// Every fault of an answer, as `name code pointer`.
pub(super) fn faults(answer: &TestResponse) -> Vec<String> {
    let problem: Value = answer.json();
    let fault =
        |fault: &Value| format!("{} {} {}", fault["name"], fault["code"], fault["pointer"]).replace('"', "");
    problem["errors"].as_array().unwrap().iter().map(fault).collect()
}
