//! What can be wrong with a multipart body as such.

use std::fmt;

/// What is wrong with a multipart body as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The boundary of the content type stands nowhere in the body.
    NoBoundary,
    /// The body ends before its last boundary.
    Truncated,
    /// Behind a boundary stands neither a line break nor `--`.
    AfterBoundary,
    /// The headers of a part are no headers.
    Head,
    /// A header of a part is there twice, or a parameter of it.
    Repeated,
    /// A part has no `Content-Disposition: form-data` with a name.
    NoName,
    /// A part is encoded, which RFC 7578 §4.7 has done away with.
    Encoded,
    /// The headers of a part are longer than this.
    HeadTooLarge(usize),
    /// A text is longer than this.
    TextTooLarge(usize),
    /// There are more parts than this.
    TooManyParts(usize),
}

impl Trouble {
    /// Whether a limit was broken, rather than the format.
    pub(crate) fn is_limit(self) -> bool {
        matches!(self, Self::HeadTooLarge(_) | Self::TextTooLarge(_) | Self::TooManyParts(_))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoBoundary => "the boundary of the content type is not in the body",
            Self::Truncated => "the body ends before its last boundary",
            Self::AfterBoundary => "a boundary is followed by neither a line break nor `--`",
            Self::Head => "the headers of a part are malformed",
            Self::Repeated => "a part has a header twice, or a parameter of one",
            Self::NoName => "a part has no name: `content-disposition: form-data; name=\"..\"` is required",
            Self::Encoded => "a part has a `content-transfer-encoding`; send the bytes as they are",
            Self::HeadTooLarge(limit) => return write!(f, "the headers of a part may have {limit} bytes"),
            Self::TextTooLarge(limit) => return write!(f, "a text field may have {limit} bytes"),
            Self::TooManyParts(limit) => return write!(f, "there may be {limit} parts"),
        })
    }
}
