//! One timer per connection, which closes those that wait too long for their client.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use super::pulse::Phase;
use super::waker::Registered;

/// How long a connection lingers after its last answer for a client that goes on sending.
const LINGER: Duration = Duration::from_secs(2);

/// When nothing is waited for, the timer is parked this far away.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) head: Duration,
    pub(super) idle: Duration,
}

impl Limits {
    fn of(self, phase: Phase) -> Option<Duration> {
        match phase {
            Phase::Idle(_) | Phase::Blocked(_) => Some(self.idle),
            Phase::Head(_) => Some(self.head),
            Phase::Busy => None,
            Phase::Lingering => Some(LINGER),
        }
    }
}

/// The timer is set for the deadline of the first phase and then left alone while requests come and go: it is
/// only moved when it fires, or when a phase must end before it would.
pub(super) struct Watchdog {
    limits: Limits,
    phase: Phase,
    since: Instant,
    alarm: Instant,
}

impl Watchdog {
    pub(super) fn new(limits: Limits) -> Self {
        let now = Instant::now();
        Self { limits, phase: Phase::Busy, since: now, alarm: now }
    }

    /// Ready, with the phase that lasted too long, when the connection must be closed.
    pub(super) fn poll(
        &mut self,
        phase: Phase,
        mut sleep: Pin<&mut Sleep>,
        registered: Registered,
        cx: &mut Context<'_>,
    ) -> Poll<Phase> {
        let now = Instant::now();
        if phase != self.phase {
            self.phase = phase;
            self.since = now;
        }
        let deadline = self.deadline();
        if deadline.is_some_and(|deadline| deadline <= now) {
            return Poll::Ready(phase);
        }
        if self.alarm <= now || deadline.is_some_and(|deadline| deadline < self.alarm) {
            self.alarm = deadline.unwrap_or(now + FAR);
            sleep.as_mut().reset(self.alarm);
        } else if registered == Registered::Kept {
            return Poll::Pending;
        }
        if sleep.poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }

    /// None also for limits too long for the clock.
    fn deadline(&self) -> Option<Instant> {
        self.limits.of(self.phase).and_then(|limit| self.since.checked_add(limit))
    }
}
