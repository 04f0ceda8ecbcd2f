//! What a head must keep before anything is done for it.

use http::header::HOST;
use http::{StatusCode, Version};

use super::settings::Settings;
use crate::error::{Error, Result};
use crate::request::RequestHead;

/// Refuses a head that is too long or names no host.
pub(super) fn check(head: &RequestHead, settings: &Settings) -> Result<()> {
    if head.uri().path_and_query().is_some_and(|target| target.as_str().len() > settings.max_uri) {
        return Err(too_long(settings));
    }
    let (mut bytes, mut hosts, mut host) = (0, 0, None);
    for (name, value) in head.headers() {
        bytes += name.as_str().len() + value.len();
        if name == HOST {
            (hosts, host) = (hosts + 1, Some(value));
        }
    }
    if bytes > settings.max_header_bytes || head.headers().len() > settings.max_headers {
        return Err(too_large(settings));
    }
    match host {
        Some(host) if hosts == 1 && is_authority(host.as_bytes()) => Ok(()),
        None if head.version() < Version::HTTP_11 => Ok(()),
        None => Err(Error::bad_request("the request has no Host header")),
        Some(_) if hosts > 1 => Err(Error::bad_request("the request has more than one Host header")),
        Some(_) => Err(Error::bad_request("the Host header is malformed")),
    }
}

/// `uri-host [ ":" port ]` (RFC 9110 §7.2), by the characters that may stand in it. An empty one is allowed:
/// it is what a client sends for a target without an authority.
fn is_authority(host: &[u8]) -> bool {
    host.iter().all(|byte| AUTHORITY.get(usize::from(*byte)).is_some_and(|may_stand| *may_stand))
}

#[allow(clippy::indexing_slicing, reason = "while it is compiled")]
const AUTHORITY: [bool; 256] = {
    let mut table = [false; 256];
    let mut signs: &[u8] = b".-_~!$&'()*+,;=:[]%";
    while let [sign, rest @ ..] = signs {
        table[*sign as usize] = true;
        signs = rest;
    }
    let mut byte = 0;
    while byte < 128 {
        table[byte] |= (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

#[cold]
fn too_long(settings: &Settings) -> Error {
    Error::new(StatusCode::URI_TOO_LONG)
        .with_detail(format!("path and query string may have {} bytes", settings.max_uri))
}

#[cold]
fn too_large(settings: &Settings) -> Error {
    let (count, bytes) = (settings.max_headers, settings.max_header_bytes);
    Error::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
        .with_detail(format!("a request may have {count} headers of {bytes} bytes in all"))
}
