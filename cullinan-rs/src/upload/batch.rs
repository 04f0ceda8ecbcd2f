//! Buffers of what is written at once, used again: memory that comes from the system for each of them costs more than the
//! write.

use std::cell::RefCell;

/// As much is written at once while the client is faster than the disk.
pub(super) const BATCH: usize = 512 * 1024;
/// As many buffers are kept by each thread.
const SPARE: usize = 4;

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
