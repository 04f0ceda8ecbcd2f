//! `(T, headers)`: an answer with headers beside it, and what headers can be given as.

use http::HeaderMap;
use http::header::{CONNECTION, CONTENT_LENGTH, HeaderName, HeaderValue, TRANSFER_ENCODING};
use http_body::Body as _;

use crate::body::Response;
use crate::error::{Error, Result, put, without_those_of_a_body};
use crate::respond::{IntoResponse, ResponseContext, same_as};
use crate::schema::Describe;

/// Headers beside an answer: a `HeaderMap`, a list of names and values, a `Vec` of them.
///
/// A header replaces what the answer says by that name itself; one that is there several times is sent several times.
/// `Set-Cookie` and `Vary` are added to what the answer has. A name or a value that is none, such as one with a line
/// break in it, is not sent: the answer is a 500, and the log says why (RFC 9110 §5.5). The length of a body in memory
/// is said by the server, and how it is transferred is not for an answer to say.
///
/// Where the answer turns out to be an error, a problem or the `E` of a `Result<T, E>`, it has those headers that hold whatever is answered, such as
/// `Set-Cookie`, `Vary` and `Retry-After`. What is said of the body that was meant is left out: `Content-*`, `ETag`,
/// `Last-Modified`, `Cache-Control`, `Expires`, `Accept-Ranges`. If one of the headers cannot be sent, the error stays
/// as it is, without any.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/motto")]
/// async fn motto() -> (&'static str, [(&'static str, &'static str); 1]) {
///     ("festina lente", [("Cache-Control", "max-age=3600")])
/// }
/// ```
pub trait IntoHeaders {
    /// Them as a map.
    ///
    /// # Errors
    /// A name or a value is none.
    fn into_headers(self) -> Result<HeaderMap>;
}

impl IntoHeaders for HeaderMap {
    fn into_headers(self) -> Result<HeaderMap> {
        Ok(self)
    }
}

impl<N, V, const COUNT: usize> IntoHeaders for [(N, V); COUNT]
where
    HeaderName: TryFrom<N, Error: Into<http::Error>>,
    HeaderValue: TryFrom<V, Error: Into<http::Error>>,
{
    fn into_headers(self) -> Result<HeaderMap> {
        collect(self)
    }
}

impl<N, V> IntoHeaders for Vec<(N, V)>
where
    HeaderName: TryFrom<N, Error: Into<http::Error>>,
    HeaderValue: TryFrom<V, Error: Into<http::Error>>,
{
    fn into_headers(self) -> Result<HeaderMap> {
        collect(self)
    }
}

fn collect<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Result<HeaderMap>
where
    HeaderName: TryFrom<N, Error: Into<http::Error>>,
    HeaderValue: TryFrom<V, Error: Into<http::Error>>,
{
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let (name, value) = pair(name, value)?;
        headers.try_append(name, value)?;
    }
    Ok(headers)
}

/// A name and a value that may be sent. What is wrong is for the log; the value is not, as it may be secret.
pub(super) fn pair<N, V>(name: N, value: V) -> Result<(HeaderName, HeaderValue)>
where
    HeaderName: TryFrom<N, Error: Into<http::Error>>,
    HeaderValue: TryFrom<V, Error: Into<http::Error>>,
{
    let name = HeaderName::try_from(name).map_err(|error| refused("a header's name", &error.into()))?;
    let value = HeaderValue::try_from(value)
        .map_err(|error| refused(&format!("the header `{name}` of an answer"), &error.into()))?;
    Ok((name, value))
}

#[cold]
fn refused(what: &str, why: &http::Error) -> Error {
    Error::internal(format!("{what} cannot be sent: {why}"))
}

/// An answer with headers beside it; the one rule for all that have some. Headers that cannot be sent keep an answer from
/// being sent, and an error from having any.
pub(super) fn beside(answer: Result<Response>, headers: Result<HeaderMap>) -> Result<Response> {
    match (answer, headers) {
        (Ok(answer), Ok(headers)) => with(answer, headers),
        (Ok(_), Err(fault)) => Err(fault),
        (Err(error), Ok(mut headers)) => {
            headers.remove(CONNECTION);
            Err(error.with_headers(without_those_of_a_body(headers)))
        }
        (Err(error), Err(_)) => Err(error),
    }
}

fn with(mut answer: Response, mut headers: HeaderMap) -> Result<Response> {
    headers.remove(TRANSFER_ENCODING);
    headers.remove(CONNECTION);
    if answer.body().size_hint().exact().is_some() {
        headers.remove(CONTENT_LENGTH);
    }
    put(headers, answer.headers_mut())?;
    Ok(answer)
}

impl<T: IntoResponse, H: IntoHeaders> IntoResponse for (T, H) {
    same_as!(T);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        T::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        beside(self.0.into_response(to), self.1.into_headers())
    }
}
