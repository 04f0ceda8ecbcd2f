//! The id by which a problem's receiver and the log speak of the same request.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// Makes ids: a random part of the process and a number that counts up.
pub(super) struct RequestIds {
    process: String,
    next: AtomicU64,
}

impl RequestIds {
    pub(super) fn new() -> Self {
        Self { process: format!("{:016x}-", RandomState::new().hash_one("process")), next: AtomicU64::new(1) }
    }

    /// An id such as `b1946ac92492d234-1f`.
    pub(super) fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let mut id = String::with_capacity(33);
        id.push_str(&self.process);
        let digits = (u64::BITS - number.leading_zeros()).div_ceil(4).max(1);
        id.extend(
            (0..digits)
                .rev()
                .filter_map(|digit| char::from_digit(u32::try_from((number >> (4 * digit)) & 0xF).ok()?, 16)),
        );
        id
    }
}
