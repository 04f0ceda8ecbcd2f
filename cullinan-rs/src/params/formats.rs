//! Which encodings an argument reads, and what is said to a body of none of them.

use http::StatusCode;
use http::header::{ACCEPT, HeaderValue};

use crate::codec::Encoding;
use crate::error::Error;
use crate::extract::{ContentTypes, Param};
use crate::media;
use crate::request::RequestHead;

/// The encodings that an argument reads, and how it reads a content type that it is told to take besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Formats {
    /// Each by its content type, and others as JSON.
    All,
    /// JSON, whatever it is called.
    Json,
    /// A change of something, in JSON.
    Patch,
    /// An urlencoded form, whatever it is called.
    Form,
}

impl Formats {
    /// How the document and `Accept` call them.
    pub(super) const fn media_types(self) -> &'static [&'static str] {
        const ALL: &[&str] = &[
            Encoding::Json.media_type(),
            Encoding::Form.media_type(),
            Encoding::Multipart.media_type(),
            #[cfg(feature = "msgpack")]
            Encoding::MessagePack.media_type(),
        ];
        const JSON: &[&str] = &[Encoding::Json.media_type()];
        const FORM: &[&str] = &[Encoding::Form.media_type()];
        const PATCH: &[&str] = &["application/merge-patch+json", Encoding::Json.media_type()];
        match self {
            Self::Patch => PATCH,
            Self::All => ALL,
            Self::Json => JSON,
            Self::Form => FORM,
        }
    }

    /// The encoding that a body of that content type has, if it is one of them.
    #[inline]
    fn of(self, content_type: &HeaderValue) -> Option<Encoding> {
        let encoding = Encoding::of(content_type.as_bytes())?;
        if self == Self::Patch && is_json_patch(content_type) {
            return None;
        }
        (self == Self::All || encoding == self.otherwise()).then_some(encoding)
    }

    /// How a body is read whose content type is only known to whoever listed it.
    const fn otherwise(self) -> Encoding {
        match self {
            Self::All | Self::Json | Self::Patch => Encoding::Json,
            Self::Form => Encoding::Form,
        }
    }
}

/// A list of operations (RFC 6902 §6), which is JSON as well, and no merge patch.
fn is_json_patch(content_type: &HeaderValue) -> bool {
    content_type.to_str().is_ok_and(|text| media::is_within(text, "application/json-patch+json"))
}

/// How the body is encoded. 415 with the `Accept` header that RFC 9110 §15.5.16 asks for, unless the content type is one
/// that is taken.
pub(super) fn encoding(head: &RequestHead, formats: Formats, types: ContentTypes) -> Result<Encoding, Error> {
    let content_type = head.content_type();
    let known = content_type.and_then(|value| formats.of(value));
    match types.take(content_type, |_| known.is_some()) {
        true => Ok(known.unwrap_or(formats.otherwise())),
        false => Err(refused(content_type.is_some(), types.listed(formats.media_types()))),
    }
}

/// 415 for a body that is of none of the types which `content_type` lists, for markers that take any other.
pub(super) fn unlisted(head: &RequestHead, param: &Param) -> Option<Error> {
    match param.accepted_types() {
        ContentTypes::Own => None,
        types => encoding(head, Formats::All, types).err(),
    }
}

#[cold]
pub(super) fn refused(has_type: bool, known: &[&str]) -> Error {
    let detail = match (has_type, known.join(" or ")) {
        (true, known) => format!("the body must be {known}"),
        (false, known) => format!("the body has no content type; it must be {known}"),
    };
    let error = Error::new(StatusCode::UNSUPPORTED_MEDIA_TYPE).with_detail(detail);
    match HeaderValue::from_str(&known.join(", ")) {
        Ok(accept) => error.with_header(ACCEPT, accept),
        Err(_) => error,
    }
}
