//! `content_type = ..`: which content types an argument reads the body from.

use http::header::HeaderValue;

use super::param::Param;
use crate::media;

/// The content types that an argument takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContentTypes {
    /// Those of its marker.
    #[default]
    Own,
    /// These alone, as `content_type = "application/vnd.shop.v1+json"` says: media types without parameters.
    Only(&'static [&'static str]),
    /// Any, and none: `content_type = any`.
    Any,
}

/// The content types, keyword by keyword, for generated code.
impl Param {
    /// `content_type = ["application/json"]`.
    #[must_use]
    pub const fn content_types(mut self, types: &'static [&'static str]) -> Self {
        self.content_types = ContentTypes::Only(types);
        self
    }

    /// `content_type = any`.
    #[must_use]
    pub const fn any_content_type(mut self) -> Self {
        self.content_types = ContentTypes::Any;
        self
    }
}

impl ContentTypes {
    /// Whether a body of that `Content-Type` is taken. Types are compared by their essence, case-insensitively and
    /// without parameters (RFC 9110 §8.3.1); a body without one is none of a list. `own` says what the marker takes.
    pub fn take(self, content_type: Option<&HeaderValue>, own: impl FnOnce(&HeaderValue) -> bool) -> bool {
        match (self, content_type) {
            (Self::Any, _) => true,
            (_, None) => false,
            (Self::Own, Some(value)) => own(value),
            (Self::Only(types), Some(value)) => {
                value.to_str().is_ok_and(|value| types.iter().any(|known| media::is_within(value, known)))
            }
        }
    }

    /// Those that a client may send, where `own` are those of the marker.
    #[must_use]
    pub const fn listed(self, own: &'static [&'static str]) -> &'static [&'static str] {
        match self {
            Self::Own => own,
            Self::Only(types) => types,
            Self::Any => &["*/*"],
        }
    }
}
