//! When a socket's client is sent a ping, and when it has been silent or deaf for too long.

use std::time::Duration;

use tokio::time::Instant;

/// What is waited for is at most this far away.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);

/// What is known of a connection at one moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    /// Bytes that have come.
    pub(super) read: u64,
    /// Bytes that have gone.
    pub(super) written: u64,
    /// Nothing is read: the handler has not received what has come.
    pub(super) is_paused: bool,
    /// Something waits to be written.
    pub(super) is_blocked: bool,
}

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    Ping,
    /// The client has been silent for too long.
    Silent,
    /// It takes nothing.
    Stuck,
    /// Nothing before then.
    Later(Instant),
}

#[derive(Debug)]
pub(super) struct Clock {
    ping_every: Duration,
    idle: Duration,
    sight: Sight,
    /// When something came.
    came: Instant,
    /// Since when something is expected.
    heard: Instant,
    asked: Instant,
    taken: Instant,
}

impl Clock {
    pub(super) fn new(ping_every: Duration, idle: Duration, now: Instant) -> Self {
        let sight = Sight { read: 0, written: 0, is_paused: false, is_blocked: false };
        Self { ping_every, idle, sight, came: now, heard: now, asked: now, taken: now }
    }

    /// Notes what is known now.
    pub(super) fn look(&mut self, sight: Sight, now: Instant) {
        if sight.read != self.sight.read {
            self.came = now;
        }
        if sight.read != self.sight.read || self.sight.is_paused {
            self.heard = now;
        }
        if sight.written != self.sight.written || !self.sight.is_blocked {
            self.taken = now;
        }
        self.sight = sight;
    }

    /// What there is to do now.
    pub(super) fn due(&mut self, now: Instant) -> Due {
        let after = |since: Instant, span: Duration| since.checked_add(span.min(FAR)).unwrap_or(now + FAR);
        let Sight { is_paused, is_blocked, .. } = self.sight;
        let silent = after(self.heard, self.idle);
        if !is_paused && silent <= now {
            return Due::Silent;
        }
        let stuck = after(self.taken, self.idle);
        if is_blocked && stuck <= now {
            return Due::Stuck;
        }
        let ping = after(self.came.max(self.asked), self.ping_every);
        // What cannot be written tells as much as a ping without an answer.
        if ping <= now && !is_blocked {
            self.asked = now;
            return Due::Ping;
        }
        let pending = [(is_blocked, stuck), (!is_paused, silent), (!is_blocked, ping)];
        let next = pending.iter().filter(|(counts, _)| *counts).map(|(_, at)| *at).min();
        Due::Later(next.unwrap_or(now + FAR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const OPEN: Sight = Sight { read: 0, written: 0, is_paused: false, is_blocked: false };

    #[test]
    fn a_client_is_asked_and_then_given_up() {
        let start = Instant::now();
        let mut clock = Clock::new(3 * SECOND, 7 * SECOND, start);
        clock.look(OPEN, start);
        assert_eq!(clock.due(start), Due::Later(start + 3 * SECOND));
        assert_eq!(clock.due(start + 3 * SECOND), Due::Ping);
        assert_eq!(clock.due(start + 3 * SECOND), Due::Later(start + 6 * SECOND));
        clock.look(Sight { read: 2, ..OPEN }, start + 4 * SECOND);
        assert_eq!(clock.due(start + 7 * SECOND), Due::Ping);
        assert_eq!(clock.due(start + 10 * SECOND), Due::Ping);
        assert_eq!(clock.due(start + 11 * SECOND), Due::Silent);
    }

    #[test]
    fn nothing_is_expected_of_a_client_that_is_not_read() {
        let start = Instant::now();
        let mut clock = Clock::new(3 * SECOND, 7 * SECOND, start);
        let paused = Sight { is_paused: true, ..OPEN };
        for second in 0..20 {
            clock.look(paused, start + SECOND * second);
            let is_asked = clock.due(start + SECOND * second) == Due::Ping;
            assert_eq!(is_asked, second > 0 && second % 3 == 0, "{second}");
        }
        clock.look(paused, start + 20 * SECOND);
        clock.look(OPEN, start + 20 * SECOND);
        assert_eq!(clock.due(start + 26 * SECOND), Due::Ping);
        assert_eq!(clock.due(start + 27 * SECOND), Due::Silent);
    }

    #[test]
    fn a_client_that_takes_something_is_not_stuck() {
        let start = Instant::now();
        let mut clock = Clock::new(100 * SECOND, 7 * SECOND, start);
        for second in 0..20 {
            let sight = Sight { read: second, written: second / 6, is_blocked: true, ..OPEN };
            clock.look(sight, start + SECOND * second as u32);
            assert!(matches!(clock.due(start + SECOND * second as u32), Due::Later(_)), "{second}");
        }
        assert_eq!(clock.due(start + 25 * SECOND), Due::Stuck);
    }
}
