//! `WithHeaders<T>` and `WithCookies<T>`: what `with_header`, `with_cookie` and `without_cookie` make of an answer.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue, SET_COOKIE};
use serde_json::json;

use super::headers::{IntoHeaders, beside, pair};
use super::set_cookie::SetCookie;
use crate::body::Response;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext, same_as};
use crate::schema::Describe;

/// What any answer can be given besides.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/login", status_code = 200)]
/// async fn login() -> WithCookies<&'static str> {
///     "welcome".with_header("Cache-Control", "no-store").with_cookie(SetCookie::new("session", "5f2a"))
/// }
///
/// #[post_api(url = "/logout")]
/// async fn logout() -> WithCookies<()> {
///     ().without_cookie("session")
/// }
/// ```
pub trait ResponseExt: IntoResponse {
    /// Adds a header; [`IntoHeaders`] says how it stands to the answer's own, and what becomes of one that cannot be
    /// sent and beside an error. Given several times, it is sent several times.
    fn with_header<N, V>(self, name: N, value: V) -> WithHeaders<Self>
    where
        HeaderName: TryFrom<N, Error: Into<http::Error>>,
        HeaderValue: TryFrom<V, Error: Into<http::Error>>,
    {
        WithHeaders { answer: self, added: Added::default().header(pair(name, value)) }
    }

    /// Adds several headers.
    fn with_headers(self, headers: impl IntoHeaders) -> WithHeaders<Self> {
        WithHeaders { answer: self, added: Added::default().headers(headers.into_headers()) }
    }

    /// Sets a cookie, also beside an error. Several are several `Set-Cookie`; of two of one name, path and domain,
    /// clients keep the last.
    fn with_cookie(self, cookie: SetCookie) -> WithCookies<Self> {
        WithCookies { answer: self, added: Added::default().cookie(cookie) }
    }

    /// Takes a cookie away: by its name, or by what it was set with where that had a path or a domain of its own.
    fn without_cookie(self, cookie: impl Into<SetCookie>) -> WithCookies<Self> {
        self.with_cookie(cookie.into().removed())
    }
}

impl<T: IntoResponse> ResponseExt for T {}

/// An answer with headers; made by [`ResponseExt::with_header`]. Which headers is not known from the type, so the
/// document does not say.
#[derive(Debug)]
#[must_use = "an answer does nothing until it is returned"]
pub struct WithHeaders<T> {
    answer: T,
    added: Added,
}

/// An answer with cookies, and maybe headers; made by [`ResponseExt::with_cookie`]. The document says that it sets some, of
/// answers below 400.
#[derive(Debug)]
#[must_use = "an answer does nothing until it is returned"]
pub struct WithCookies<T> {
    answer: T,
    added: Added,
}

impl<T: IntoResponse> WithHeaders<T> {
    /// Sets a cookie besides.
    pub fn with_cookie(self, cookie: SetCookie) -> WithCookies<T> {
        WithCookies { answer: self.answer, added: self.added.cookie(cookie) }
    }

    /// Takes a cookie away besides.
    pub fn without_cookie(self, cookie: impl Into<SetCookie>) -> WithCookies<T> {
        self.with_cookie(cookie.into().removed())
    }
}

impl<T: IntoResponse> WithCookies<T> {
    /// Sets another cookie.
    pub fn with_cookie(self, cookie: SetCookie) -> Self {
        Self { answer: self.answer, added: self.added.cookie(cookie) }
    }

    /// Takes another cookie away.
    pub fn without_cookie(self, cookie: impl Into<SetCookie>) -> Self {
        self.with_cookie(cookie.into().removed())
    }
}

macro_rules! adds {
    ($type:ident) => {
        impl<T: IntoResponse> $type<T> {
            /// Adds another header.
            pub fn with_header<N, V>(self, name: N, value: V) -> Self
            where
                HeaderName: TryFrom<N, Error: Into<http::Error>>,
                HeaderValue: TryFrom<V, Error: Into<http::Error>>,
            {
                Self { answer: self.answer, added: self.added.header(pair(name, value)) }
            }

            /// Adds other headers.
            pub fn with_headers(self, headers: impl IntoHeaders) -> Self {
                Self { answer: self.answer, added: self.added.headers(headers.into_headers()) }
            }
        }
    };
}

adds!(WithHeaders);
adds!(WithCookies);

impl<T: IntoResponse> IntoResponse for WithHeaders<T> {
    same_as!(T);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        T::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        beside(self.answer.into_response(to), self.added.0)
    }
}

impl<T: IntoResponse> IntoResponse for WithCookies<T> {
    same_as!(T);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        let mut answers = spec.apart(|spec| T::describe(status, spec));
        for (_, answer) in answers.iter_mut().filter(|(status, _)| **status < 400) {
            answer.headers.insert("Set-Cookie".to_owned(), json!({ "type": "string" }));
        }
        spec.operation.merge(answers);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        beside(self.answer.into_response(to), self.added.0)
    }
}

/// Headers on their way to an answer, or what first kept one from being sent.
#[derive(Debug)]
struct Added(Result<HeaderMap>);

impl Added {
    fn header(self, pair: Result<(HeaderName, HeaderValue)>) -> Self {
        self.headers(pair.map(|pair| HeaderMap::from_iter([pair])))
    }

    fn headers(self, more: Result<HeaderMap>) -> Self {
        Self(
            self.0.and_then(|mut headers| more.and_then(|more| append(more, &mut headers)).map(|()| headers)),
        )
    }

    #[allow(clippy::needless_pass_by_value, reason = "whoever sets a cookie has given it away")]
    fn cookie(self, cookie: SetCookie) -> Self {
        self.header(cookie.to_header().map(|value| (SET_COOKIE, value)))
    }
}

impl Default for Added {
    fn default() -> Self {
        Self(Ok(HeaderMap::new()))
    }
}

/// Adds headers behind others.
fn append(headers: HeaderMap, to: &mut HeaderMap) -> Result<()> {
    let mut last = None;
    for (name, value) in headers {
        last = name.or(last);
        if let Some(name) = &last {
            to.try_append(name, value)?;
        }
    }
    Ok(())
}
