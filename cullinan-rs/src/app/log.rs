//! What only the operator may know: on standard error, with the id that the client was given.
//!
//! A thread of its own writes, so that a standard error which nobody reads stops no request; what does not fit the
//! queue is counted and left out.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::error::Error;

/// How many lines may wait to be written.
const QUEUE: usize = 256;

static WRITER: OnceLock<Option<SyncSender<String>>> = OnceLock::new();
static LEFT_OUT: AtomicU64 = AtomicU64::new(0);

/// Writes down a failure of the server's own with its private causes, which stay on their lines whatever they hold.
#[cold]
pub(super) fn failure(error: &Error, instance: &str, request_id: &str) {
    let mut text = format!("request {request_id} for {instance:?} failed: {error}");
    let mut source = error.source().map(|source| source as &(dyn StdError + 'static));
    while let Some(cause) = source {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  caused by: {}", cause.to_string().escape_debug());
        source = cause.source();
    }
    line(text);
}

/// Writes a line when no request has to wait for it any more.
pub(super) fn last_line(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Writes a line, without waiting for it.
#[cold]
pub(crate) fn line(text: String) {
    let sent = WRITER.get_or_init(writer).as_ref().is_some_and(|writer| writer.try_send(text).is_ok());
    if !sent {
        LEFT_OUT.fetch_add(1, Ordering::Relaxed);
    }
}

fn writer() -> Option<SyncSender<String>> {
    let (sender, lines) = sync_channel(QUEUE);
    let thread = thread::Builder::new().name("cullinan-log".to_owned());
    thread.spawn(move || write(&lines)).is_ok().then_some(sender)
}

fn write(lines: &Receiver<String>) {
    for text in lines {
        let left_out = LEFT_OUT.swap(0, Ordering::Relaxed);
        let mut out = std::io::stderr().lock();
        // A closed standard error is no reason to stop.
        let _ = writeln!(out, "{text}");
        if left_out > 0 {
            let _ = writeln!(out, "{left_out} more were left out");
        }
    }
}
