//! The conversation on an open socket: what comes goes to the handler, what the handler sends goes out, and a clock
//! looks after both.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_util::{Sink, Stream};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{Error as WireError, Message as Wire};

use super::clock::{Clock, Due, Sight};
use super::close::Close;
use super::end::End;
use super::inbox::Inbox;
use super::line::{Command, Far, Shared};
use super::message::Message;
use super::meter::Meter;
use super::rules::Rules;

pub(super) type Line<S> = WebSocketStream<Meter<S>>;

pub(super) struct Talk<S> {
    line: Line<S>,
    commands: Receiver<Command>,
    pub(super) shared: Arc<Shared>,
    urgent: Receiver<Close>,
    inbox: Inbox,
    clock: Clock,
    alarm: Pin<Box<Sleep>>,
    is_unflushed: bool,
    /// An answer to a ping waits to be written.
    owes_pong: bool,
    is_paused: bool,
    is_blocked: bool,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Talk<S> {
    pub(super) fn new(line: Line<S>, far: Far, rules: &Rules) -> Self {
        let now = Instant::now();
        Self {
            line,
            commands: far.commands,
            shared: far.shared,
            urgent: far.urgent,
            inbox: Inbox::new(far.inbox),
            clock: Clock::new(rules.ping_every, rules.idle_timeout, now),
            alarm: Box::pin(sleep_until(now)),
            is_unflushed: false,
            owes_pong: false,
            is_paused: false,
            is_blocked: false,
        }
    }

    /// What is left of it for the farewell; the handler receives nothing more.
    pub(super) fn into_ends(self) -> (Line<S>, Receiver<Command>) {
        (self.line, self.commands)
    }

    /// Ready when the conversation is over.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        if let Poll::Ready(Some(close)) = self.urgent.poll_recv(cx) {
            return Poll::Ready(End::Urged(close));
        }
        if let Poll::Ready(end) = self.poll_out(cx) {
            return Poll::Ready(end);
        }
        if let Poll::Ready(end) = self.poll_in(cx) {
            return Poll::Ready(end);
        }
        self.poll_clock(cx)
    }

    /// One message after the other is written, so that no more than one waits in the buffer.
    fn poll_out(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        loop {
            let ready = Pin::new(&mut self.line).poll_ready(cx);
            self.is_blocked = ready.is_pending();
            if ready!(ready).is_err() {
                return Poll::Ready(End::Lost);
            }
            match self.commands.poll_recv(cx) {
                Poll::Ready(Some(Command::Send(message))) => {
                    if Pin::new(&mut self.line).start_send(message).is_err() {
                        return Poll::Ready(End::Lost);
                    }
                    self.is_unflushed = true;
                }
                Poll::Ready(Some(Command::Close(close))) => return Poll::Ready(End::Asked(close)),
                // Whoever lets go of its sending half may still receive.
                Poll::Ready(None) | Poll::Pending => return self.poll_flush(cx),
            }
        }
    }

    /// Ready when the connection broke.
    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        if self.is_unflushed {
            let flushed = Pin::new(&mut self.line).poll_flush(cx);
            self.is_blocked = flushed.is_pending();
            if ready!(flushed).is_err() {
                return Poll::Ready(End::Lost);
            }
            (self.is_unflushed, self.owes_pong) = (false, false);
        }
        Poll::Pending
    }

    fn poll_in(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        loop {
            // Each ping adds its answer to what waits to be written: the next one is read when that is gone.
            if self.owes_pong
                && let Poll::Ready(end) = self.poll_flush(cx)
            {
                return Poll::Ready(end);
            }
            let room = if self.owes_pong { Poll::Pending } else { self.inbox.poll_ready(cx) };
            self.is_paused = room.is_pending();
            ready!(room);
            match ready!(Pin::new(&mut self.line).poll_next(cx)) {
                Some(Ok(Wire::Ping(_))) => (self.is_unflushed, self.owes_pong) = (true, true),
                Some(Ok(Wire::Close(frame))) => return Poll::Ready(End::Client(Close::of_client(frame))),
                Some(Ok(wire)) => {
                    if let Some(message) = Message::of_wire(wire) {
                        self.inbox.put(message);
                    }
                }
                Some(Err(error)) => return Poll::Ready(end_of(&error)),
                None => return Poll::Ready(End::Lost),
            }
        }
    }

    fn poll_clock(&mut self, cx: &mut Context<'_>) -> Poll<End> {
        loop {
            let now = Instant::now();
            self.clock.look(self.sight(), now);
            match self.clock.due(now) {
                Due::Silent => return Poll::Ready(End::Silent),
                Due::Stuck => return Poll::Ready(End::Stuck),
                Due::Ping => {
                    if Pin::new(&mut self.line).start_send(Wire::Ping(bytes::Bytes::new())).is_err() {
                        return Poll::Ready(End::Lost);
                    }
                    self.is_unflushed = true;
                    if let Poll::Ready(end) = self.poll_flush(cx) {
                        return Poll::Ready(end);
                    }
                }
                Due::Later(at) => {
                    // Most of what is waited for moves away while it is waited for: the alarm is only moved when it
                    // rings, or would ring too late.
                    if self.alarm.is_elapsed() || at < self.alarm.deadline() {
                        self.alarm.as_mut().reset(at);
                    }
                    ready!(self.alarm.as_mut().poll(cx));
                }
            }
        }
    }

    fn sight(&self) -> Sight {
        let meter = self.line.get_ref();
        Sight {
            read: meter.read,
            written: meter.written,
            is_paused: self.is_paused,
            is_blocked: self.is_blocked,
        }
    }
}

fn end_of(error: &WireError) -> End {
    Close::of_violation(error).map_or(End::Lost, End::Violated)
}
