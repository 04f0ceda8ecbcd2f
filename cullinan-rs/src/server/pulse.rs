//! What one connection is doing, noted by its reads, writes and requests and read by its watchdog.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU32};
#[cfg(feature = "ws")]
use std::sync::{Mutex, PoisonError};

use super::answer::Company;
use super::stop::Stop;
use super::waker::TaskWaker;
use crate::body::LastBody;
#[cfg(feature = "ws")]
use crate::websocket::Session;

/// What a connection is waiting for. Equal phases are one wait: its limit counts from the first of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// For the next request; the number tells one wait from the next.
    Idle(u32),
    /// For the rest of a head.
    Head(u32),
    /// For a handler, or for more of a streamed answer.
    Busy,
    /// For the client to take what has been written; the number is what it took so far.
    Blocked(u32),
    /// For the client to stop sending and close.
    Lingering,
}

/// Everything here is touched by the connection's own task only, so relaxed loads and stores are enough; but for what is
/// within a body, whose reader may be another.
#[derive(Debug, Default)]
pub(super) struct Pulse {
    pub(super) stop: Arc<Stop>,
    pub(super) waker: TaskWaker,
    requests: AtomicU32,
    /// The last request has a body, which may not have been read.
    body: AtomicBool,
    pub(super) last_body: LastBody,
    /// Bytes were read since the last request was handed over.
    heard: AtomicBool,
    busy: AtomicBool,
    /// What keeps it busy cannot go on at present.
    waiting: AtomicBool,
    blocked: AtomicBool,
    writes: AtomicU32,
    lingering: AtomicBool,
    /// What takes the connection over once its last answer is out.
    #[cfg(feature = "ws")]
    session: Mutex<Option<Box<Session>>>,
}

impl Pulse {
    pub(super) fn new(stop: &Arc<Stop>) -> Self {
        Self { stop: Arc::clone(stop), ..Self::default() }
    }

    pub(super) fn requested(&self, has_body: bool) {
        self.requests.store(self.requests.load(Relaxed).wrapping_add(1), Relaxed);
        self.body.store(has_body, Relaxed);
        self.heard.store(false, Relaxed);
    }

    pub(super) fn heard(&self) {
        self.heard.store(true, Relaxed);
    }

    pub(super) fn wrote(&self) {
        self.writes.store(self.writes.load(Relaxed).wrapping_add(1), Relaxed);
        self.blocked.store(false, Relaxed);
    }

    pub(super) fn blocked(&self) {
        self.blocked.store(true, Relaxed);
    }

    /// Whether the client may still be sending what nobody will read.
    pub(super) fn is_talked_over(&self) -> bool {
        self.body.load(Relaxed) || self.heard.load(Relaxed)
    }

    /// Whether a handler waits, or a streamed answer does.
    pub(super) fn is_waiting(&self) -> bool {
        self.busy.load(Relaxed) && self.waiting.load(Relaxed)
    }

    /// Whether the last request was all there, for whoever knows that no more comes. A handler that was not given its body
    /// asks for the one before, which is over.
    pub(super) fn was_request_whole(&self) -> bool {
        !self.body.load(Relaxed) || self.last_body.take_rest()
    }

    pub(super) fn linger(&self) {
        self.lingering.store(true, Relaxed);
    }

    /// What takes the connection over.
    #[cfg(feature = "ws")]
    pub(super) fn take_session(&self) -> Option<Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner).take().map(|session| *session)
    }

    /// The phase of a connection that can go no further at present.
    pub(super) fn phase(&self) -> Phase {
        if self.lingering.load(Relaxed) {
            return Phase::Lingering;
        }
        if self.blocked.load(Relaxed) {
            return Phase::Blocked(self.writes.load(Relaxed));
        }
        if self.busy.load(Relaxed) {
            return Phase::Busy;
        }
        if self.body.load(Relaxed) {
            // Answered and kept alive, so the body is over, and what was heard belonged to it.
            self.body.store(false, Relaxed);
            self.heard.store(false, Relaxed);
        }
        let requests = self.requests.load(Relaxed);
        if self.heard.load(Relaxed) { Phase::Head(requests) } else { Phase::Idle(requests) }
    }
}

/// A handler, or a streamed answer, at work. Dropped when it is done or its client is gone.
#[derive(Debug)]
pub(super) struct Busy(Arc<Pulse>);

impl Busy {
    pub(super) fn new(pulse: &Arc<Pulse>) -> Self {
        pulse.busy.store(true, Relaxed);
        pulse.waiting.store(true, Relaxed);
        Self(Arc::clone(pulse))
    }

    /// The server's way down.
    pub(super) fn stop(&self) -> &Arc<Stop> {
        &self.0.stop
    }
}

impl Company for Busy {
    /// hyper copies what it is given into one write buffer and keeps that for the connection's life, which stays as small
    /// as this.
    const PIECE: usize = 64 * 1024;

    fn asked(&self, is_given: bool) {
        self.0.waiting.store(!is_given, Relaxed);
    }
}

#[cfg(feature = "ws")]
impl Busy {
    /// Gives the connection to a session, as soon as hyper has done with it.
    pub(super) fn hand_over(&self, session: Session) {
        *self.0.session.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(session));
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.busy.store(false, Relaxed);
    }
}
