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

/// How many times the timer fires within the limit of a wait for the next request.
const LOOKS: u32 = 8;

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

/// The timer is left alone while requests come and go, and the clock with it: the timer is only moved when it fires
/// or would fire too late, and the wait for the next request then counts from the first firing that finds it. It
/// fires several times within the limit of such a wait, which lasts longer by that part at most.
pub(super) struct Watchdog {
    limits: Limits,
    phase: Phase,
    /// None until the clock has been looked at in this phase.
    since: Option<Instant>,
    alarm: Instant,
}

impl Watchdog {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, phase: Phase::Busy, since: None, alarm: Instant::now() }
    }

    /// Ready, with the phase that lasted too long, when the connection must be closed.
    #[inline]
    pub(super) fn poll(
        &mut self,
        phase: Phase,
        sleep: Pin<&mut Sleep>,
        registered: Registered,
        cx: &mut Context<'_>,
    ) -> Poll<Phase> {
        if phase != self.phase {
            let is_next = matches!((self.phase, phase), (Phase::Idle(_), Phase::Idle(_)));
            (self.phase, self.since) = (phase, None);
            if is_next && registered == Registered::Kept && !sleep.is_elapsed() {
                return Poll::Pending;
            }
        }
        self.look(sleep, registered, cx)
    }

    #[inline(never)]
    fn look(
        &mut self,
        mut sleep: Pin<&mut Sleep>,
        registered: Registered,
        cx: &mut Context<'_>,
    ) -> Poll<Phase> {
        let now = Instant::now();
        let deadline = self.deadline(now);
        if deadline <= now {
            return Poll::Ready(self.phase);
        }
        let next = match self.phase {
            Phase::Idle(_) => deadline.min(now + self.limits.idle.min(FAR) / LOOKS),
            _ => deadline,
        };
        if self.alarm <= now || next < self.alarm {
            self.alarm = next;
            sleep.as_mut().reset(self.alarm);
        } else if registered == Registered::Kept {
            return Poll::Pending;
        }
        if sleep.poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }

    /// Far away also for limits too long for the clock.
    fn deadline(&mut self, now: Instant) -> Instant {
        let since = *self.since.get_or_insert(now);
        let deadline = self.limits.of(self.phase).and_then(|limit| since.checked_add(limit));
        deadline.unwrap_or(now + FAR)
    }
}
