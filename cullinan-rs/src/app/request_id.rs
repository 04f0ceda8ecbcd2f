//! The id by which a problem's receiver and the log speak of the same request.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// Makes ids: a random part of the process and a number that counts up.
pub(super) struct RequestIds {
    /// What all ids begin with.
    process: RequestId,
    next: AtomicU64,
}

/// An id such as `b1946ac92492d234-1f`.
#[derive(Clone, Copy)]
pub(super) struct RequestId {
    text: [u8; LONGEST],
    length: usize,
}

const LONGEST: usize = 33;

impl RequestIds {
    fn new() -> Self {
        let mut process = RequestId { text: [0; LONGEST], length: 0 };
        process.write(RandomState::new().hash_one("process"), 16);
        process.push(b'-');
        Self { process, next: AtomicU64::new(1) }
    }

    pub(super) fn next(&self) -> RequestId {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let mut id = self.process;
        id.write(number, (u64::BITS - number.leading_zeros()).div_ceil(4).max(1));
        id
    }
}

impl Default for RequestIds {
    fn default() -> Self {
        Self::new()
    }
}

impl RequestId {
    pub(super) fn as_str(&self) -> &str {
        self.text.get(..self.length).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default()
    }

    /// Adds the last `digits` hexadecimal ones of a number.
    fn write(&mut self, number: u64, digits: u32) {
        for digit in (0..digits).rev() {
            let digit = (number >> (4 * digit)) as u8 & 0xF;
            self.push(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit });
        }
    }

    fn push(&mut self, character: u8) {
        if let Some(place) = self.text.get_mut(self.length) {
            *place = character;
            self.length += 1;
        }
    }
}
