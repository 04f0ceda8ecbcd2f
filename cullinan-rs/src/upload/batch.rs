//! Buffers of what is written at once, used again: memory that comes from the system for each of them costs more than the
//! write. There are so few of them at a time that no crowd of uploads can hold much memory.

use std::cell::RefCell;
use std::sync::atomic::{AtomicUsize, Ordering};

/// As much is written at once while the client is faster than the disk.
pub(super) const BATCH: usize = 512 * 1024;
/// As many buffers are kept by each thread.
const SPARE: usize = 4;

/// As many are in use at a time, in all threads: 16 MiB.
const MOST: usize = 32;

static IN_USE: AtomicUsize = AtomicUsize::new(0);

/// The right to use one of the buffers.
#[derive(Debug)]
pub(super) struct Share(());

impl Share {
    /// One of them, if there is any left.
    pub(super) fn take() -> Option<Self> {
        // Dropped at once if it is one too many.
        let share = Self(());
        (IN_USE.fetch_add(1, Ordering::Relaxed) < MOST).then_some(share)
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        IN_USE.fetch_sub(1, Ordering::Relaxed);
    }
}

thread_local! {
    static BUFFERS: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// An empty buffer with room for a batch.
pub(super) fn take() -> Vec<u8> {
    // A thread that ends has none any more.
    let spare = BUFFERS.try_with(|buffers| buffers.try_borrow_mut().ok()?.pop()).ok().flatten();
    spare.unwrap_or_else(|| Vec::with_capacity(BATCH))
}

/// Leaves a buffer to the next upload; a smaller one is not worth it.
pub(super) fn give_back(mut buffer: Vec<u8>) {
    if buffer.capacity() < BATCH {
        return;
    }
    buffer.clear();
    let _ = BUFFERS.try_with(|buffers| {
        if let Ok(mut buffers) = buffers.try_borrow_mut()
            && buffers.len() < SPARE
        {
            buffers.push(buffer);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::{MOST, Share};

    #[test]
    fn there_are_as_many_shares_as_are_given_back() {
        for _ in 0..3 {
            let shares: Vec<_> = (0..MOST).map(|_| Share::take()).collect();
            assert!(shares.iter().all(Option::is_some));
            assert!(Share::take().is_none());
        }
    }
}
