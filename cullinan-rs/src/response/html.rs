//! `Html<T>` and `Text<T>`: whatever can be displayed, as a page or as plain text.

use std::fmt::{Display, Write as _};

use http::header::HeaderValue;

use crate::body::{Body, Response, answer};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// A page: `text/html; charset=utf-8`, of whatever can be displayed, as it is. Nothing is escaped: what a client has
/// sent does not belong into a page unescaped.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/")]
/// async fn page() -> Html<&'static str> {
///     Html("<!doctype html><title>Books</title>")
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Html<T>(pub T);

/// Plain text: `text/plain; charset=utf-8`, of whatever can be displayed, as it is.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/count")]
/// async fn count() -> Text<u32> {
///     Text(7)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<T>(pub T);

macro_rules! displayed {
    ($($type:ident $media_type:literal;)*) => {$(
        impl<T: Display> IntoResponse for $type<T> {
            fn describe(status: u16, spec: &mut Describe<'_>) {
                let schema = spec.schemas.of_answer::<String>();
                spec.operation.respond(status, "", Some(($media_type, schema)));
            }

            fn into_response(self, to: ResponseContext) -> Result<Response> {
                let mut text = String::new();
                // `to_string` would panic where a type cannot be displayed after all.
                write!(text, "{}", self.0)?;
                Ok(answer(to.status(), HeaderValue::from_static($media_type), Body::from(text)))
            }
        }
    )*};
}

displayed! {
    Html "text/html; charset=utf-8";
    Text "text/plain; charset=utf-8";
}
