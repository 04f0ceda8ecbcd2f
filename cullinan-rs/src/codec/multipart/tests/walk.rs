//! Walking through a body, cut into chunks.

use bytes::Bytes;

use crate::codec::multipart::{Boundary, Event, Parser, PartHead, Trouble};

/// One part and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) head: PartHead,
    pub(super) data: Vec<u8>,
}

impl Part {
    /// The name, the file's name, the type and the bytes, as one line.
    pub(super) fn line(&self) -> String {
        let PartHead { name, filename, content_type } = &self.head;
        format!("{name:?} {filename:?} {content_type:?} {:?}", String::from_utf8_lossy(&self.data))
    }
}

pub(super) fn boundary(text: &str) -> Boundary {
    Boundary::of(&format!("multipart/form-data; boundary={text}")).unwrap()
}

/// The parts of a body whose boundary is `b`, pushed in chunks of that many bytes.
pub(super) fn parts(body: &[u8], chunk: usize) -> Result<Vec<Part>, Trouble> {
    parts_of(body.chunks(chunk.max(1)), "b")
}

/// The parts of a body that comes in these chunks.
pub(super) fn parts_of<'b>(
    chunks: impl IntoIterator<Item = &'b [u8]>,
    text: &str,
) -> Result<Vec<Part>, Trouble> {
    let mut parser = Parser::new(&boundary(text));
    let (mut parts, mut is_in_part, mut chunks) = (Vec::<Part>::new(), false, chunks.into_iter());
    loop {
        match parser.next()? {
            None => match chunks.next() {
                Some(chunk) => parser.push(Bytes::copy_from_slice(chunk)),
                None => parser.finish(),
            },
            Some(Event::Head(head)) => {
                assert!(!std::mem::replace(&mut is_in_part, true), "a part in a part");
                parts.push(Part { head, data: Vec::new() });
            }
            Some(Event::Data(data)) => {
                assert!(is_in_part && !data.is_empty());
                parts.last_mut().unwrap().data.extend_from_slice(&data);
            }
            Some(Event::PartEnd) => assert!(std::mem::take(&mut is_in_part)),
            Some(Event::End) => {
                assert!(!is_in_part);
                return Ok(parts);
            }
        }
    }
}
