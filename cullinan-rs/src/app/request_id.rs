//! The id by which a problem's receiver and the log speak of the same request.

use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// Makes ids: a random part of the process and a number that counts up.
pub(super) struct RequestIds {
    process: u64,
    next: AtomicU64,
}

impl RequestIds {
    pub(super) fn new() -> Self {
        Self { process: RandomState::new().hash_one("process"), next: AtomicU64::new(1) }
    }

    /// An id such as `b1946ac92492d234-1f`.
    #[cold]
    pub(super) fn next(&self) -> String {
        let mut id = String::with_capacity(24);
        // Writing to a `String` cannot fail.
        let _ = write!(id, "{:016x}-{:x}", self.process, self.next.fetch_add(1, Ordering::Relaxed));
        id
    }
}
