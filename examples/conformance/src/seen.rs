//! What was seen of an upload.

use std::fmt::Write;

use cullinan::prelude::*;

/// What was seen of an upload.
#[model]
#[derive(Default)]
pub(crate) struct Seen {
    /// Its parts in the order sent.
    parts: Vec<SeenPart>,
}

/// One part.
#[model]
struct SeenPart {
    /// The name of its field.
    name: String,
    /// The file's name as it was sent.
    filename: Option<String>,
    /// Its media type, if one was sent.
    content_type: Option<String>,
    /// Its length in bytes.
    size: u64,
    /// Its bytes.
    hex: String,
}

impl Seen {
    /// Reads a part to its end.
    pub(crate) async fn add(&mut self, part: &mut Part<'_>) -> Result<()> {
        let bytes = part.bytes().await?;
        let mut hex = String::with_capacity(bytes.len() * 2);
        for byte in &bytes {
            write!(hex, "{byte:02x}")?;
        }
        self.parts.push(SeenPart {
            name: part.name().to_owned(),
            filename: part.raw_filename().map(str::to_owned),
            content_type: part.raw_content_type().map(str::to_owned),
            size: part.size(),
            hex,
        });
        Ok(())
    }
}
