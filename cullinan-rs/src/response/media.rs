//! `Media<M, T>`: bytes or text of a media type that the type carries.

use std::marker::PhantomData;

use http::header::HeaderValue;
use serde_json::{Value, json};

use crate::body::{Body, Response, answer};
use crate::error::Result;
use crate::media::answer_fault;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// A media type as a type, for [`Media`] and for templates. One that is none, such as `png`, does not compile where it is answered.
///
/// ```
/// use cullinan::prelude::*;
///
/// struct Ics;
///
/// impl MediaType for Ics {
///     const NAME: &'static str = "text/calendar; charset=utf-8";
/// }
///
/// #[get_api(url = "/holidays.ics")]
/// async fn holidays() -> Media<Ics, &'static str> {
///     Media::new("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
/// }
/// ```
pub trait MediaType {
    /// How it is written in `Content-Type`, with parameters where there are any.
    const NAME: &'static str;
}

macro_rules! media_types {
    ($($name:ident $media_type:literal;)*) => {$(
        #[doc = concat!("`", $media_type, "`")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        impl MediaType for $name {
            const NAME: &'static str = $media_type;
        }
    )*};
}

/// The media types that are asked for most.
pub mod media_types {
    use super::MediaType;

    media_types! {
        Css "text/css; charset=utf-8";
        Csv "text/csv; charset=utf-8";
        Gif "image/gif";
        Gzip "application/gzip";
        Html "text/html; charset=utf-8";
        JavaScript "text/javascript; charset=utf-8";
        Jpeg "image/jpeg";
        Json "application/json";
        Markdown "text/markdown; charset=utf-8";
        Octets "application/octet-stream";
        Pdf "application/pdf";
        Plain "text/plain; charset=utf-8";
        Png "image/png";
        Svg "image/svg+xml";
        Webp "image/webp";
        Xml "application/xml";
        Zip "application/zip";
    }
}

/// An answer of a certain media type, which the document knows from the type: `Media<Png, Bytes>`. It holds what a body
/// can be made of: bytes, a `Vec<u8>`, a `String`, a `&'static str`, a `Body`; none of them is copied.
///
/// ```
/// use cullinan::media_types::Png;
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/dot.png")]
/// async fn dot() -> Media<Png, Vec<u8>> {
///     Media::new(b"\x89PNG\r\n\x1a\n".to_vec())
/// }
/// ```
#[derive(Debug)]
#[must_use = "an answer does nothing until it is returned"]
pub struct Media<M, T> {
    content: T,
    media_type: PhantomData<fn() -> M>,
}

impl<M, T> Media<M, T> {
    /// Gives the content that media type.
    pub const fn new(content: T) -> Self {
        Self { content, media_type: PhantomData }
    }
}

impl<M: MediaType, T: Into<Body>> IntoResponse for Media<M, T> {
    const FAULT: Option<&'static str> = answer_fault(M::NAME);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        spec.operation.respond(status, "", Some((M::NAME, schema(M::NAME))));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Ok(answer(to.status(), HeaderValue::from_str(M::NAME)?, self.content.into()))
    }
}

/// A text is a string, and of anything else the document says what it is (OpenAPI 3.1 §4.8.14.2).
pub(super) fn schema(media_type: &str) -> Value {
    match media_type.split_once('/') {
        Some((kind, _)) if kind.eq_ignore_ascii_case("text") => json!({ "type": "string" }),
        _ => json!({ "contentMediaType": media_type }),
    }
}
