//! The texts of a body that is all there.

use bytes::Bytes;

use super::boundary::Boundary;
use super::head::PartHead;
use super::parser::{Event, Parser};
use super::trouble::Trouble;
use crate::codec::Encoding;

/// The most bytes of one text.
pub(crate) const MAX_TEXT: usize = 1024 * 1024;

/// A part under whose name a text may be wanted.
#[derive(Debug)]
pub(crate) struct TextPart {
    pub(crate) name: String,
    /// What it says; nothing of a file is kept.
    pub(crate) text: Vec<u8>,
    pub(crate) kind: TextKind,
    /// Whether it is a form's file input that was left empty, as far as it has come.
    is_left_empty: bool,
}

/// What a part says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextKind {
    Plain,
    /// By its content type, as OpenAPI's default for objects is (OpenAPI 3.1 §4.8.15.1). A browser's `Blob` has a file's
    /// name beside it, whatever is in it.
    Json,
    /// It has a file's name, and is not JSON.
    File,
}

impl TextPart {
    /// A part of this name and content type, of which nothing has come yet.
    pub(crate) fn new(head: PartHead) -> Self {
        let encoding = head.content_type.and_then(|media_type| Encoding::of(media_type.as_bytes()));
        let kind = match (encoding, &head.filename) {
            (Some(Encoding::Json), _) => TextKind::Json,
            (_, Some(_)) => TextKind::File,
            (_, None) => TextKind::Plain,
        };
        let is_left_empty = head.filename.is_some_and(|filename| filename.is_empty());
        Self { name: head.name, text: Vec::new(), kind, is_left_empty }
    }

    /// Takes what has come of it, and returns how much of that is kept.
    pub(crate) fn add(&mut self, data: &[u8]) -> Result<usize, Trouble> {
        self.is_left_empty &= data.is_empty();
        if self.kind == TextKind::File {
            return Ok(0);
        }
        self.text.extend_from_slice(data);
        match self.text.len() > MAX_TEXT {
            true => Err(Trouble::TextTooLarge(MAX_TEXT)),
            false => Ok(data.len()),
        }
    }

    /// Whether there is anything, now that all of it has come.
    pub(crate) fn is_there(&self) -> bool {
        !self.is_left_empty
    }
}

/// The parts of `body`, in the order sent.
pub(crate) fn texts(body: &Bytes, boundary: &Boundary) -> Result<Vec<TextPart>, Trouble> {
    let mut parser = Parser::new(boundary);
    parser.push(body.clone());
    let (mut texts, mut part) = (Vec::new(), None::<TextPart>);
    loop {
        match parser.next()? {
            Some(Event::Head(head)) => part = Some(TextPart::new(head)),
            Some(Event::Data(data)) => {
                if let Some(part) = &mut part {
                    part.add(&data)?;
                }
            }
            Some(Event::PartEnd) => texts.extend(part.take().filter(TextPart::is_there)),
            Some(Event::End) => return Ok(texts),
            None => parser.finish(),
        }
    }
}
