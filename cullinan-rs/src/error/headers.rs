//! How the headers of one part of an answer stand to those of another.

use http::HeaderMap;
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, ETAG, EXPIRES, HeaderName, LAST_MODIFIED, MaxSizeReached,
    SET_COOKIE, TRANSFER_ENCODING, VARY,
};

use super::value::Error;

/// Gives `own` these headers: each replaces what is there by its name, one that is given several times is there several
/// times, and `Set-Cookie` and `Vary` are added to what is there.
///
/// # Errors
/// There is no room for that many.
pub(crate) fn put(headers: HeaderMap, own: &mut HeaderMap) -> Result<(), MaxSizeReached> {
    let mut last = None;
    for (name, value) in headers {
        let is_first = name.is_some();
        let Some(name) = name.or_else(|| last.take()) else { continue };
        match name {
            SET_COOKIE | VARY => drop(own.try_append(name.clone(), value)?),
            _ if is_first => drop(own.try_insert(name.clone(), value)?),
            _ => drop(own.try_append(name.clone(), value)?),
        }
        last = Some(name);
    }
    Ok(())
}

/// Those that hold whatever is answered in the end: not what a body is and how long it is kept and sent, which another
/// body says itself (RFC 9110 §8). What such a body may do is none of that.
pub(crate) fn without_those_of_a_body(mut headers: HeaderMap) -> HeaderMap {
    let names: Vec<_> = headers.keys().filter(|name| is_of_a_body(name)).cloned().collect();
    for name in names {
        headers.remove(name);
    }
    headers
}

fn is_of_a_body(name: &HeaderName) -> bool {
    let is_content = name.as_str().starts_with("content-");
    let is_policy = name.as_str().starts_with("content-security-policy");
    let is_other =
        matches!(*name, ETAG | LAST_MODIFIED | CACHE_CONTROL | EXPIRES | ACCEPT_RANGES | TRANSFER_ENCODING);
    is_other || (is_content && !is_policy)
}

impl Error {
    /// Gives an answer in its place the headers that hold for any: those that the answer has itself win.
    pub(crate) fn hand_headers(&mut self, to: &mut HeaderMap) {
        if !self.0.headers.is_empty() {
            let own = std::mem::replace(to, without_those_of_a_body(self.take_headers()));
            let _ = put(own, to);
        }
    }

    /// Adds headers to the answer.
    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        let _ = put(headers, &mut self.0.headers);
        self
    }

    /// Its headers, without those by which an answer is framed: they would be those of another body.
    pub(crate) fn take_headers(&mut self) -> HeaderMap {
        let mut headers = std::mem::take(&mut self.0.headers);
        headers.remove(CONTENT_LENGTH);
        headers.remove(TRANSFER_ENCODING);
        headers
    }
}
