//! The parser: chunks are pushed, events are taken.

use bytes::{Buf as _, Bytes, BytesMut};
use memchr::memmem;

use super::boundary::Boundary;
use super::head::PartHead;
use super::scan::{Found, Scan};
use super::trouble::Trouble;

/// The most bytes that the headers of one part may have.
const MAX_HEAD: usize = 16 * 1024;
/// The most parts that one body may have.
const MAX_PARTS: usize = 1_000;
const HEAD_END: &[u8] = b"\r\n\r\n";

/// One step through a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A part begins.
    Head(PartHead),
    /// Bytes of the part, as they came.
    Data(Bytes),
    /// The part is over.
    PartEnd,
    /// The body is over.
    End,
}

/// Reads one body.
#[derive(Debug)]
pub(crate) struct Parser {
    scan: Scan,
    chunk: Bytes,
    state: State,
    /// The headers of a part that came in several chunks. They begin with the line break of the boundary before them,
    /// so that a part without headers ends them like any other.
    head: BytesMut,
    parts: usize,
    is_over: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first boundary.
    Preamble,
    /// Right behind a boundary.
    Behind,
    /// Behind a boundary and a `-`.
    Dash,
    /// In the white space behind a boundary.
    Padding,
    /// In the headers of a part.
    Head,
    Data,
    /// Behind the last boundary.
    Epilogue,
}

impl Parser {
    /// A parser of one body.
    pub(crate) fn new(boundary: &Boundary) -> Self {
        Self {
            scan: Scan::new(boundary),
            chunk: Bytes::new(),
            state: State::Preamble,
            head: BytesMut::new(),
            parts: 0,
            is_over: false,
        }
    }

    /// Takes the next chunk, once [`next`](Self::next) has nothing more to say.
    pub(crate) fn push(&mut self, chunk: Bytes) {
        self.chunk = chunk;
    }

    /// Says that no chunk will follow.
    pub(crate) fn finish(&mut self) {
        self.is_over = true;
    }

    /// The next event; `None` until the next chunk.
    pub(crate) fn next(&mut self) -> Result<Option<Event>, Trouble> {
        loop {
            if self.chunk.is_empty() {
                return if self.is_over { self.end().map(Some) } else { Ok(None) };
            }
            let event = match self.state {
                State::Preamble | State::Data => self.data(),
                State::Behind | State::Dash | State::Padding => self.behind()?,
                State::Head => self.head()?.map(Event::Head),
                State::Epilogue => {
                    self.chunk.clear();
                    None
                }
            };
            if event.is_some() {
                return Ok(event);
            }
        }
    }

    fn end(&self) -> Result<Event, Trouble> {
        match self.state {
            State::Epilogue => Ok(Event::End),
            State::Preamble => Err(Trouble::NoBoundary),
            _ => Err(Trouble::Truncated),
        }
    }

    fn data(&mut self) -> Option<Event> {
        let is_part = self.state == State::Data;
        match self.scan.next(&mut self.chunk) {
            Found::Data(data) => is_part.then_some(Event::Data(data)),
            Found::Nothing => None,
            Found::Delimiter => {
                self.state = State::Behind;
                is_part.then_some(Event::PartEnd)
            }
        }
    }

    /// Reads the byte after a boundary: `--` behind the last one, else white space (RFC 2046 §5.1.1) and a line break.
    fn behind(&mut self) -> Result<Option<Event>, Trouble> {
        self.state = match (self.state, self.chunk.first()) {
            (State::Behind, Some(b'-')) => State::Dash,
            (State::Dash, Some(b'-')) => State::Epilogue,
            (State::Behind | State::Padding, Some(b' ' | b'\t')) => State::Padding,
            (State::Behind | State::Padding, Some(b'\r')) => {
                self.parts += 1;
                if self.parts > MAX_PARTS {
                    return Err(Trouble::TooManyParts(MAX_PARTS));
                }
                self.state = State::Head;
                return Ok(None);
            }
            _ => return Err(Trouble::AfterBoundary),
        };
        self.chunk.advance(1);
        Ok(None)
    }

    fn head(&mut self) -> Result<Option<PartHead>, Trouble> {
        let most = MAX_HEAD + 2 * HEAD_END.len();
        if self.head.is_empty() {
            let near = self.chunk.get(..most.min(self.chunk.len())).unwrap_or_default();
            if let Some(end) = memmem::find(near, HEAD_END) {
                let head = self.chunk.split_to(end);
                self.chunk.advance(HEAD_END.len());
                return self.begin(&head).map(Some);
            }
        }
        let known = self.head.len();
        let taken = self.chunk.len().min(most.saturating_sub(known));
        self.head.extend_from_slice(self.chunk.get(..taken).unwrap_or_default());
        let from = known.saturating_sub(HEAD_END.len() - 1);
        let Some(end) = memmem::find(self.head.get(from..).unwrap_or_default(), HEAD_END) else {
            self.chunk.advance(taken);
            return if self.head.len() < most { Ok(None) } else { Err(Trouble::HeadTooLarge(MAX_HEAD)) };
        };
        self.chunk.advance((from + end + HEAD_END.len()).saturating_sub(known));
        let mut head = std::mem::take(&mut self.head);
        head.truncate(from + end);
        self.begin(&head).map(Some)
    }

    fn begin(&mut self, head: &[u8]) -> Result<PartHead, Trouble> {
        // What follows a boundary is a line break, or it is no boundary.
        let lines = match head {
            [] => head,
            [b'\r', b'\n', lines @ ..] => lines,
            _ => return Err(Trouble::AfterBoundary),
        };
        if lines.len() > MAX_HEAD {
            return Err(Trouble::HeadTooLarge(MAX_HEAD));
        }
        self.state = State::Data;
        PartHead::read(lines)
    }
}
