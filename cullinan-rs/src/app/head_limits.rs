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

/// `uri-host [ ":" port ]` (RFC 9110 §7.2). An empty one is allowed: it is what a client sends for a target without
/// an authority.
fn is_authority(host: &[u8]) -> bool {
    let kind = without_port(host)
        .iter()
        .fold(0, |kind, byte| kind | AUTHORITY.get(usize::from(*byte)).unwrap_or(&NO_SIGN));
    kind <= SIGN || (kind & NO_SIGN == 0 && is_structured(host))
}

/// A host without the port at its end, if that is one.
#[inline]
fn without_port(host: &[u8]) -> &[u8] {
    let mut name = host;
    for _ in 0..6 {
        match name {
            [rest @ .., b'0'..=b'9'] => name = rest,
            [rest @ .., b':'] => return rest,
            _ => break,
        }
    }
    host
}

/// The same for one that holds a bracket, a percent sign, or a colon that begins no port.
#[cold]
fn is_structured(host: &[u8]) -> bool {
    let behind = |at: Option<usize>| at.and_then(|at| host.get(at + 1..)).unwrap_or_default();
    let (name, port) = match host.first() {
        Some(b'[') => {
            let end = host.iter().position(|byte| *byte == b']');
            (host.get(1..end.unwrap_or(0)).filter(|name| name.contains(&b':')), behind(end))
        }
        _ => {
            let colon = host.iter().position(|byte| *byte == b':').unwrap_or(host.len());
            let (name, port) = host.split_at_checked(colon).unwrap_or_default();
            (Some(name).filter(|name| !name.iter().any(|byte| matches!(byte, b'[' | b']'))), port)
        }
    };
    let is_port = match port {
        [] => true,
        [b':', digits @ ..] => digits.len() <= 5 && digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    is_port && name.is_some_and(is_encoded)
}

/// Whether each `%` has two hexadecimal digits behind it.
fn is_encoded(name: &[u8]) -> bool {
    let mut parts = name.split(|byte| *byte == b'%').skip(1);
    parts.all(|part| part.len() >= 2 && part.iter().take(2).all(u8::is_ascii_hexdigit))
}

/// A byte of a host's name.
const SIGN: u8 = 1;
/// A byte that parts or encodes.
const MARK: u8 = 2;
/// Any other.
const NO_SIGN: u8 = 4;

#[allow(clippy::indexing_slicing, reason = "while it is compiled")]
const AUTHORITY: [u8; 256] = {
    let mut table = [NO_SIGN; 256];
    let mut signs: &[u8] = b".-_~!$&'()*+,;=";
    while let [sign, rest @ ..] = signs {
        table[*sign as usize] = SIGN;
        signs = rest;
    }
    let mut marks: &[u8] = b":[]%";
    while let [mark, rest @ ..] = marks {
        table[*mark as usize] = MARK;
        marks = rest;
    }
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = SIGN;
        }
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
