//! The handshake (RFC 6455 §4.2): what a client must ask, and what it is answered.

use http::header::{
    CONNECTION, CONTENT_LENGTH, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS,
    SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, Method, StatusCode, Version};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::origin;
use super::rules::Rules;
use crate::body::{Body, Response};
use crate::error::{Error, Result};

/// What a sound handshake is answered.
#[derive(Debug)]
pub(crate) struct Greeting {
    accept: String,
    /// The first of the route's protocols that the client offers too.
    pub(super) protocol: Option<&'static str>,
    pub(super) offered: Vec<String>,
}

impl Greeting {
    /// Reads a handshake. What asks for no upgrade, or for another version: 426 with what is spoken here. One that asks
    /// wrongly, or has a body: 400. A page of another origin: 403.
    pub(crate) fn read(
        method: &Method,
        version: Version,
        headers: &HeaderMap,
        rules: &Rules,
    ) -> Result<Self> {
        if *method != Method::GET
            || version != Version::HTTP_11
            || !has_token(headers, &UPGRADE, "websocket")
            || !has_token(headers, &CONNECTION, "upgrade")
        {
            return Err(upgrade_required("a WebSocket answers here: ask for an upgrade, by HTTP/1.1"));
        }
        if headers.get(SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
            let error = upgrade_required("version 13 of the WebSocket protocol is spoken here");
            return Err(error.with_header(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13")));
        }
        let has_length = headers.get(CONTENT_LENGTH).is_some_and(|length| length != "0");
        if has_length || headers.contains_key(TRANSFER_ENCODING) {
            return Err(Error::bad_request("a handshake has no body"));
        }
        let mut keys = headers.get_all(SEC_WEBSOCKET_KEY).iter();
        let key = keys.next().filter(|key| is_key(key.as_bytes()) && keys.next().is_none());
        let key = key.ok_or_else(|| Error::bad_request("the header Sec-WebSocket-Key is no key"))?;
        if !origin::is_allowed(headers, &rules.origins) {
            return Err(Error::forbidden("a page of this origin may not open the socket"));
        }
        let offered: Vec<_> = tokens(headers, &SEC_WEBSOCKET_PROTOCOL).map(str::to_owned).collect();
        let is_offered = |protocol: &&&str| offered.iter().any(|offered| offered == **protocol);
        let protocol = rules.protocols.iter().find(is_offered).copied();
        Ok(Self { accept: derive_accept_key(key.as_bytes()), protocol, offered })
    }

    /// The 101, with headers of the handler's besides those of the handshake.
    pub(crate) fn answer(self, more: HeaderMap) -> Result<Response> {
        let mut answer = Response::new(Body::empty());
        *answer.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = answer.headers_mut();
        *headers = more;
        // What no extension says is none; lengths are of answers with a body.
        for name in [SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_PROTOCOL, CONTENT_LENGTH, TRANSFER_ENCODING] {
            headers.remove(name);
        }
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
        headers.insert(SEC_WEBSOCKET_ACCEPT, HeaderValue::try_from(self.accept)?);
        if let Some(protocol) = self.protocol {
            headers.insert(SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(protocol));
        }
        Ok(answer)
    }
}

/// 426 names what is upgraded to (RFC 9110 §15.5.22), in a header that is of this connection only (§7.8).
#[cold]
fn upgrade_required(detail: &'static str) -> Error {
    Error::new(StatusCode::UPGRADE_REQUIRED)
        .with_detail(detail)
        .with_header(UPGRADE, HeaderValue::from_static("websocket"))
        .with_header(CONNECTION, HeaderValue::from_static("upgrade"))
}

/// The members of a list, which may stand in several headers.
fn tokens<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> {
    let lists = headers.get_all(name).iter().filter_map(|list| list.to_str().ok());
    lists.flat_map(|list| list.split(',')).map(str::trim).filter(|token| !token.is_empty())
}

fn has_token(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    tokens(headers, name).any(|found| found.eq_ignore_ascii_case(token))
}

/// Base64 of 16 bytes (RFC 6455 §4.1).
fn is_key(key: &[u8]) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    // The last digit stands for two bits.
    matches!(key, [digits @ .., last, b'=', b'='] if digits.len() == 21
        && digits.iter().all(is_digit) && b"AQgw".contains(last))
}
