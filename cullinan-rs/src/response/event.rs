//! `Event<T>`: one event of an `Sse` answer.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;

use crate::body::BoxError;
use crate::respond::Data;

/// What an event's data is where it is no JSON: text.
#[derive(Clone, Copy, Debug)]
pub enum PlainText {}

/// One event of an [`Sse`](crate::Sse) answer, as the WHATWG's HTML standard writes it (§9.2). Data is a model, sent as JSON
/// ([`json`](Self::json)), or text ([`text`](Event::text)).
///
/// Line breaks in a text, of any kind, part it into several `data:` lines, which arrive as one text with `\n` between them.
/// A name or an id with a line break or a NUL in it, and data that cannot be written as JSON, ends the stream and its
/// connection, with a line in the log: nothing of such an event is sent.
///
/// ```
/// use cullinan::Event;
///
/// let event = Event::text("the book is\nback").event("stock").id("17");
/// assert_eq!(event.to_string(), "data: the book is\ndata: back\nevent: stock\nid: 17\n\n");
/// ```
pub struct Event<T = PlainText> {
    /// Its lines so far, or why it cannot be sent.
    lines: Result<String, String>,
    data: PhantomData<fn() -> T>,
}

impl Event {
    /// An event whose data is text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::empty().lines("data", text)
    }
}

impl<T: Data> Event<T> {
    /// An event whose data is `data` as JSON.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "an event is made of what a stream yields")]
    pub fn json(data: T) -> Self {
        match serde_json::to_string(&data) {
            Ok(json) => Self::empty().lines("data", &json),
            Err(why) => Self::empty().refuse(format!("the data of an event cannot be written: {why}")),
        }
    }
}

impl<T> Event<T> {
    const fn empty() -> Self {
        Self { lines: Ok(String::new()), data: PhantomData }
    }

    /// What the client does not show, such as a sign of life.
    #[must_use]
    pub fn comment(text: &str) -> Self {
        Self::empty().lines("", text)
    }

    /// Names it: the client's listeners for `name` are called. Without a name it is a `message`.
    #[must_use]
    pub fn event(self, name: &str) -> Self {
        self.line("event", name)
    }

    /// Gives it an id, which a client that lost the connection sends as `Last-Event-ID`: see
    /// [`LastEventId`](crate::params::LastEventId).
    #[must_use]
    pub fn id(self, id: &str) -> Self {
        self.line("id", id)
    }

    /// Says how long a client that lost the connection waits before it comes back.
    #[must_use]
    pub fn retry(self, wait: Duration) -> Self {
        self.line("retry", &wait.as_millis().to_string())
    }

    /// As it is sent.
    pub(super) fn write(self) -> Result<Bytes, BoxError> {
        let mut lines = self.lines?;
        lines.push('\n');
        Ok(lines.into())
    }

    /// A text of several lines.
    fn lines(mut self, field: &str, text: &str) -> Self {
        let mut rest = text;
        loop {
            let (line, behind) = match rest.find(['\r', '\n']) {
                Some(end) => rest.split_at_checked(end).unwrap_or((rest, "")),
                None => (rest, ""),
            };
            self.push(field, line);
            rest = match behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix(['\r', '\n'])) {
                Some(rest) => rest,
                None => return self,
            };
        }
    }

    /// A text of one line.
    fn line(mut self, field: &str, text: &str) -> Self {
        if text.contains(['\r', '\n', '\0']) {
            return self.refuse(format!("the {field} of an event has a line break or a NUL in it"));
        }
        self.push(field, text);
        self
    }

    fn push(&mut self, field: &str, text: &str) {
        if let Ok(lines) = &mut self.lines {
            lines.extend([field, ": ", text, "\n"]);
        }
    }

    /// The first reason counts.
    fn refuse(mut self, why: String) -> Self {
        self.lines = self.lines.and(Err(why));
        self
    }
}

/// An event with nothing but that data.
impl<T: Data> From<T> for Event<T> {
    fn from(data: T) -> Self {
        Self::json(data)
    }
}

/// As it is sent; or why it cannot be.
impl<T> fmt::Display for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.lines {
            Ok(lines) => writeln!(f, "{lines}"),
            Err(why) => f.write_str(why),
        }
    }
}

impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Event").field(&self.lines).finish()
    }
}
