//! The waker of a connection's task, within reach of the requests that its poll hands over.

use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Waker};

/// Whether what was registered with the waker of an earlier poll still wakes this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Registered {
    Kept,
    Lost,
}

/// A handler that is polled as soon as it is called must see the real waker, for a future may keep the first one
/// it is given. A task's waker never changes; should someone poll a connection from several places all the same,
/// handlers are left to their second poll.
#[derive(Debug, Default)]
pub(super) struct TaskWaker {
    first: OnceLock<Waker>,
    changed: AtomicBool,
}

impl TaskWaker {
    /// To be told of every poll before hyper is.
    pub(super) fn polled_with(&self, cx: &Context<'_>) -> Registered {
        match self.first.get() {
            Some(first) if first.will_wake(cx.waker()) => return Registered::Kept,
            Some(_) => self.changed.store(true, Relaxed),
            None => {
                let _ = self.first.set(cx.waker().clone());
            }
        }
        Registered::Lost
    }

    pub(super) fn get(&self) -> Option<&Waker> {
        if self.changed.load(Relaxed) { None } else { self.first.get() }
    }
}
