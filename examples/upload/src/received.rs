//! What is seen of a file.

use cullinan::prelude::*;

/// What was seen of a file.
#[model]
pub(crate) struct Received {
    /// The field it was sent in.
    field: String,
    /// Its name, without any folder.
    filename: String,
    /// Its media type, as the client says.
    content_type: String,
    /// Its length in bytes.
    size: u64,
}

impl Received {
    /// Reads it to its end; a program of your own would do something with the pieces.
    pub(crate) async fn read(part: &mut Part<'_>) -> Result<Self> {
        let mut size = 0;
        while let Some(piece) = part.chunk().await? {
            size += piece.len() as u64;
        }
        Ok(Self {
            field: part.name().to_owned(),
            filename: part.filename().unwrap_or_default().to_owned(),
            content_type: part.content_type().to_owned(),
            size,
        })
    }
}
