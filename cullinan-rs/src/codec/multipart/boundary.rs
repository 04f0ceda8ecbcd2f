//! The boundary between the parts, as a content type says it.

use super::disposition::{self, Escapes};
use crate::codec::Encoding;

/// The longest boundary of RFC 2046 §5.1.1.
const MAX_LENGTH: usize = 70;

/// What stands between the parts of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Boundary(String);

impl Boundary {
    /// The boundary of a `multipart/form-data` content type: `None` where it is missing, given twice, longer than 70
    /// characters, or has other characters than RFC 2046 §5.1.1 allows.
    pub(crate) fn of(content_type: &str) -> Option<Self> {
        let (_, parameters) = content_type.split_once(';')?;
        let parameters = disposition::parameters(parameters, Escapes::Http)?;
        let mut found = parameters.into_iter().filter(|(name, _)| name.eq_ignore_ascii_case("boundary"));
        let (Some((_, boundary)), None) = (found.next(), found.next()) else { return None };
        let is_sound = (1..=MAX_LENGTH).contains(&boundary.len())
            && boundary.bytes().all(is_boundary_char)
            && !boundary.ends_with(' ');
        is_sound.then_some(Self(boundary))
    }

    /// What begins each part but the first: the line break belongs to it.
    pub(super) fn delimiter(&self) -> String {
        format!("\r\n--{}", self.0)
    }
}

/// Whether a content type is `multipart/form-data`, in any case and whatever its parameters.
pub(crate) fn is_form_data(content_type: &[u8]) -> bool {
    Encoding::of(content_type) == Some(Encoding::Multipart)
}

fn is_boundary_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(&byte)
}
