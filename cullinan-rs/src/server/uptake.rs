//! Whether the client of an HTTP/2 request takes its answer. The task of one that takes nothing is ended, which resets its
//! stream (RFC 9113 §8.1); the connection and its other requests go on.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// A limit that is too long for the clock.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);

tokio::task_local! {
    static UPTAKE: Arc<Uptake>;
}

/// Odd while hyper has a part of an answer for which the client may have no room; each part has a number of its own.
/// Touched by the request's own task only, so relaxed loads and stores are enough.
#[derive(Debug, Default)]
pub(super) struct Uptake(AtomicUsize);

impl Uptake {
    /// That of the task which this is called in.
    pub(super) fn here() -> Option<Arc<Self>> {
        UPTAKE.try_with(Arc::clone).ok()
    }

    /// hyper has asked for a part: whether it got one.
    pub(super) fn asked(&self, is_given: bool) {
        let last = self.0.load(Relaxed);
        let step = if (last % 2 == 1) == is_given { 2 } else { 1 };
        self.0.store(last.wrapping_add(step), Relaxed);
    }

    fn part(&self) -> usize {
        self.0.load(Relaxed)
    }
}

/// Runs each request in a task, as hyper wants it, and ends those whose client takes no part of its answer for `idle`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tasks {
    pub(super) idle: Duration,
}

impl<F> hyper::rt::Executor<F> for Tasks
where
    F: Future<Output: Send> + Send + 'static,
{
    fn execute(&self, request: F) {
        let idle = self.idle;
        tokio::spawn(async move {
            let uptake = Arc::new(Uptake::default());
            let mut request = pin!(UPTAKE.scope(Arc::clone(&uptake), request));
            let mut watch = Watch { idle, uptake, seen: 0, since: Instant::now(), alarm: None };
            poll_fn(|cx| match request.as_mut().poll(cx) {
                Poll::Ready(_) => Poll::Ready(()),
                Poll::Pending => watch.poll(cx),
            })
            .await;
        });
    }
}

/// Tells when a part has been waiting for too long.
struct Watch {
    idle: Duration,
    uptake: Arc<Uptake>,
    seen: usize,
    since: Instant,
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Watch {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            let (now, part) = (Instant::now(), self.uptake.part());
            if part != self.seen {
                (self.seen, self.since) = (part, now);
            }
            if part % 2 == 0 {
                return Poll::Pending;
            }
            let end = self.since.checked_add(self.idle).unwrap_or(now + FAR);
            if end <= now {
                return Poll::Ready(());
            }
            let alarm = self.alarm.get_or_insert_with(|| Box::pin(sleep_until(end)));
            // It rings too early at most, as parts follow each other: it is moved then, and not for each of them.
            if alarm.is_elapsed() {
                alarm.as_mut().reset(end);
            }
            ready!(alarm.as_mut().poll(cx));
        }
    }
}
