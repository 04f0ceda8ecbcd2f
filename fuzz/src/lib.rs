//! Hostile requests: each target sends what libFuzzer makes up to the parsers that read one place of a request, by way
//! of a whole application. Whatever is sent, no answer is the server's fault, and each is well formed.

mod app;
mod judge;
mod routes;

use judge::{judge, sent};

/// Paths: the router, the placeholders, and texts into values.
pub fn path(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    judge("GET", &format!("/{text}"), &[], b"");
}

/// Query strings: single parameters, lists, and a whole structure.
pub fn query(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for path in ["/single", "/lists", "/structure"] {
        judge("GET", &format!("{path}?{text}"), &[], b"");
    }
    judge("POST", &format!("/table/a?{text}"), &[("x-words", b"")], b"");
}

/// Headers: texts into values, the content type, and what the client accepts.
pub fn header(bytes: &[u8]) {
    judge("GET", "/headers", &[("x-number", bytes), ("x-words", bytes)], b"");
    judge("POST", "/table/a", &[("x-words", bytes)], b"");
    judge("POST", "/whole", &[("content-type", bytes)], b"{}");
    judge("GET", "/negotiated", &[("accept", bytes)], b"");
    judge("GET", "/strict", &[("accept", bytes)], b"");
}

/// Cookies.
pub fn cookie(bytes: &[u8]) {
    judge("GET", "/cookies", &[("cookie", bytes)], b"");
}

/// JSON: a whole body with rules, and fields of one. What is taken is JSON.
pub fn json(bytes: &[u8]) {
    let posted = ["/whole", "/fields", "/list", "/dynamic", "/table/a"].map(|path| ("POST", path));
    for (method, path) in posted.into_iter().chain([("PATCH", "/patch"), ("PATCH", "/change")]) {
        let status = judge(method, path, &[("content-type", b"application/json"), ("x-words", b"")], bytes);
        let is_json = bytes.is_empty() || serde_json::from_slice::<serde_json::Value>(bytes).is_ok();
        // serde_json's own value refuses numbers that are too large, which the texts of passed-over members may have.
        assert!(is_json || sent(status) || serde_json::from_slice::<app::Passed>(bytes).is_ok());
    }
}

/// Forms: urlencoded texts into a whole body and into fields of one.
pub fn form(bytes: &[u8]) {
    for path in ["/whole", "/fields", "/list", "/form", "/dynamic"] {
        judge("POST", path, &[("content-type", b"application/x-www-form-urlencoded")], bytes);
    }
    judge("PATCH", "/change", &[("content-type", b"application/x-www-form-urlencoded")], bytes);
}

/// Files: paths below a folder, and the headers by which a part is asked for or none at all. No path
/// leads to the file that lies beside the folder.
pub fn files(bytes: &[u8]) {
    let headers =
        ["range", "if-range", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since"];
    for header in headers {
        judge("GET", "/file", &[("range", b"bytes=1-2"), (header, bytes)], b"");
    }
    judge("GET", "/static/judge.rs", &[("accept-encoding", bytes), ("range", bytes)], b"");
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    judge("GET", &format!("/static/{text}"), &[("accept", bytes)], b"");
    if !text.contains(['?', '#']) {
        assert!(sent(judge("GET", &format!("/static/{text}/Cargo.toml"), &[], b"")), "{text:?} leads out");
    }
}

/// Bodies of several parts: files, texts into a whole body and into fields of one, and every part in turn.
pub fn multipart(bytes: &[u8]) {
    for path in ["/files", "/parts", "/whole", "/fields", "/dynamic"] {
        judge("POST", path, &[("content-type", b"multipart/form-data; boundary=b")], bytes);
    }
}

/// MessagePack: a whole body with rules, fields of one, and any shape.
pub fn msgpack(bytes: &[u8]) {
    let posted = ["/whole", "/fields", "/list", "/dynamic"].map(|path| ("POST", path));
    for (method, path) in posted.into_iter().chain([("PATCH", "/change")]) {
        judge(method, path, &[("content-type", b"application/msgpack")], bytes);
    }
}
