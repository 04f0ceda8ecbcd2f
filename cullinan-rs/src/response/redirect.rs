//! `Redirect`: the client is sent elsewhere.

use std::borrow::Cow;

use http::StatusCode;
use http::header::LOCATION;
use serde_json::json;

use super::location::location;
use crate::body::{Body, Response};
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// Sends the client to another url (RFC 9110 §15.4), with an empty body. The type has the status, so the document has
/// it too: `Redirect` is a 302, `Redirect<303>` a 303.
///
/// | made by | status | the client goes there with |
/// |---|---|---|
/// | [`found`](Redirect::found) | 302 | GET, mostly |
/// | [`see_other`](Redirect::see_other) | 303 | GET: what to look at after a POST |
/// | [`temporary`](Redirect::temporary) | 307 | the same method and body |
/// | [`permanent`](Redirect::permanent) | 308 | the same method and body, and remembers it |
/// | [`moved_permanently`](Redirect::moved_permanently) | 301 | GET, mostly, and remembers it |
///
/// What a url has no place for is percent-encoded; one with a line break or another control character is never sent:
/// the answer is a 500. Where to is the handler's matter: a url that a client has sent leads wherever they like.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/orders")]
/// async fn place() -> Redirect<303> {
///     Redirect::see_other("/orders/7")
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a redirect does nothing until it is returned"]
pub struct Redirect<const CODE: u16 = 302>(Cow<'static, str>);

macro_rules! redirects {
    ($($(#[$doc:meta])* $name:ident $code:literal;)*) => {
        $(impl Redirect<$code> {
            $(#[$doc])*
            pub fn $name(url: impl Into<Cow<'static, str>>) -> Self {
                Self(url.into())
            }
        })*

        const CODES: &[u16] = &[$($code),*];
    };
}

redirects! {
    /// 301 Moved Permanently.
    moved_permanently 301;
    /// 302 Found.
    found 302;
    /// 303 See Other.
    see_other 303;
    /// 307 Temporary Redirect.
    temporary 307;
    /// 308 Permanent Redirect.
    permanent 308;
}

impl<const CODE: u16> Redirect<CODE> {
    /// Where to.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.0
    }

    const fn is_one() -> bool {
        let mut rest = CODES;
        while let [code, after @ ..] = rest {
            if *code == CODE {
                return true;
            }
            rest = after;
        }
        false
    }
}

impl<const CODE: u16> IntoResponse for Redirect<CODE> {
    const EMPTY: bool = true;
    const FAULT: Option<&'static str> =
        if Self::is_one() { None } else { Some("a redirect is a 301, 302, 303, 307 or 308") };

    fn describe(_: u16, spec: &mut Describe<'_>) {
        spec.operation.respond(CODE, "", None);
        spec.operation.respond_header(
            CODE,
            "Location",
            json!({ "type": "string", "format": "uri-reference" }),
        );
    }

    fn into_response(self, _: ResponseContext) -> Result<Response> {
        let mut answer = Response::new(Body::empty());
        answer.headers_mut().insert(LOCATION, location(&self.0)?);
        *answer.status_mut() = StatusCode::from_u16(CODE)?;
        Ok(answer)
    }
}
