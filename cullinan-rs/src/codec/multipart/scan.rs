//! Looking for the delimiter, whichever way the body is cut into chunks.

use bytes::{Buf as _, Bytes};
use memchr::memmem::Finder;

use super::boundary::Boundary;

/// Finds the delimiter and hands out what stands before it, uncopied.
#[derive(Debug)]
pub(super) struct Scan {
    delimiter: Bytes,
    finder: Finder<'static>,
    /// How much of the delimiter the last chunk ended with.
    matched: usize,
}

/// What comes next of a chunk.
#[derive(Debug)]
pub(super) enum Found {
    /// Bytes that are no part of a delimiter.
    Data(Bytes),
    /// The delimiter, which is now behind.
    Delimiter,
    /// Nothing before the next chunk.
    Nothing,
}

impl Scan {
    pub(super) fn new(boundary: &Boundary) -> Self {
        let delimiter = boundary.delimiter();
        let finder = Finder::new(&delimiter).into_owned();
        // The first boundary of a body needs no line break before it.
        Self { delimiter: delimiter.into(), finder, matched: b"\r\n".len() }
    }

    /// Takes the next piece off the chunk.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Found {
        if chunk.is_empty() {
            return Found::Nothing;
        }
        if self.matched > 0 {
            return self.go_on(chunk);
        }
        match self.finder.find(chunk) {
            Some(0) => {
                chunk.advance(self.delimiter.len());
                Found::Delimiter
            }
            Some(at) => Found::Data(chunk.split_to(at)),
            None => {
                let data = chunk.split_to(chunk.len() - self.begun(chunk));
                self.matched = chunk.len();
                chunk.clear();
                if data.is_empty() { Found::Nothing } else { Found::Data(data) }
            }
        }
    }

    /// Compares the chunk with what is still to come of a delimiter that the last one ended with.
    fn go_on(&mut self, chunk: &mut Bytes) -> Found {
        let rest = self.delimiter.get(self.matched..).unwrap_or_default();
        let length = rest.len().min(chunk.len());
        if rest.get(..length) != chunk.get(..length) {
            // It was data. A boundary has no line break, so no other delimiter can begin within.
            let data = self.delimiter.slice(..self.matched);
            self.matched = 0;
            return Found::Data(data);
        }
        chunk.advance(length);
        self.matched += length;
        if self.matched < self.delimiter.len() {
            return Found::Nothing;
        }
        self.matched = 0;
        Found::Delimiter
    }

    /// How many of the chunk's last bytes may be the beginning of a delimiter.
    fn begun(&self, chunk: &[u8]) -> usize {
        let from = chunk.len().saturating_sub(self.delimiter.len() - 1);
        let tail = chunk.get(from..).unwrap_or_default();
        let begun = memchr::memrchr(b'\r', tail).and_then(|at| tail.get(at..)).unwrap_or_default();
        if self.delimiter.starts_with(begun) { begun.len() } else { 0 }
    }
}
