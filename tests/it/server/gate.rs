//! Doors that a handler waits at and a test opens, found by name, so that tests need no sleep to meet.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::timeout;

/// How long a test waits for what must happen; only a failing one waits that long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Gate {
    entered: Semaphore,
    open: Semaphore,
    left: Semaphore,
}

/// The gate of that name; tests choose different ones.
pub(crate) fn gate(name: &str) -> Arc<Gate> {
    static GATES: LazyLock<Mutex<HashMap<String, Arc<Gate>>>> = LazyLock::new(Mutex::default);
    let mut gates = GATES.lock().unwrap();
    let gate = gates.entry(name.to_owned()).or_insert_with(|| {
        let [entered, open, left] = std::array::from_fn(|_| Semaphore::new(0));
        Arc::new(Gate { entered, open, left })
    });
    Arc::clone(gate)
}

impl Gate {
    /// The handler's side: returns when the test has opened the gate for one more.
    pub(crate) async fn pass(self: Arc<Self>) {
        let _left = Leaving(Arc::clone(&self));
        self.entered.add_permits(1);
        self.open.acquire().await.unwrap().forget();
    }

    pub(crate) fn open_for(&self, count: usize) {
        self.open.add_permits(count);
    }

    /// Waits until so many handlers have come to the gate.
    pub(crate) async fn entered_by(&self, count: u32) {
        take(&self.entered, count, "handlers at the gate").await;
    }

    /// Waits until so many have passed it or were dropped before it.
    pub(crate) async fn left_by(&self, count: u32) {
        take(&self.left, count, "handlers gone from the gate").await;
    }
}

struct Leaving(Arc<Gate>);

impl Drop for Leaving {
    fn drop(&mut self) {
        self.0.left.add_permits(1);
    }
}

async fn take(from: &Semaphore, count: u32, what: &str) {
    let permits = timeout(PATIENCE, from.acquire_many(count)).await;
    permits.unwrap_or_else(|_| panic!("no {count} {what} in time")).unwrap().forget();
}
