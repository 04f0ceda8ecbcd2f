//! The texts of a body that is all there.

use bytes::Bytes;

use super::boundary::Boundary;
use super::head::PartHead;
use super::parser::{Event, Parser};
use super::trouble::Trouble;
use crate::codec::Encoding;

/// The most bytes of one text.
pub(crate) const MAX_TEXT: usize = 1024 * 1024;

/// A part that is no file.
#[derive(Debug)]
pub(crate) struct TextPart {
    pub(crate) name: String,
    pub(crate) text: Vec<u8>,
    /// Whether its content type says that it is JSON, as OpenAPI's default for objects is (OpenAPI 3.1 §4.8.15.1).
    pub(crate) is_json: bool,
}

impl TextPart {
    /// A part of this name and content type, of which nothing has come yet.
    pub(crate) fn new(head: PartHead) -> Self {
        let encoding = head.content_type.and_then(|media_type| Encoding::of(media_type.as_bytes()));
        Self { name: head.name, text: Vec::new(), is_json: encoding == Some(Encoding::Json) }
    }
}

/// The parts of `body` that are no files, in the order sent.
pub(crate) fn texts(body: &Bytes, boundary: &Boundary) -> Result<Vec<TextPart>, Trouble> {
    let mut parser = Parser::new(boundary);
    parser.push(body.clone());
    let (mut texts, mut is_text) = (Vec::<TextPart>::new(), false);
    loop {
        match parser.next()? {
            Some(Event::Head(head)) => {
                is_text = head.filename.is_none();
                texts.extend(is_text.then(|| TextPart::new(head)));
            }
            Some(Event::Data(data)) if is_text => {
                let Some(part) = texts.last_mut() else { continue };
                part.text.extend_from_slice(&data);
                if part.text.len() > MAX_TEXT {
                    return Err(Trouble::TextTooLarge(MAX_TEXT));
                }
            }
            Some(Event::End) => return Ok(texts),
            Some(_) => {}
            None => parser.finish(),
        }
    }
}
