//! What a file is, by the ending of its name.

use std::path::Path;

use http::header::HeaderValue;
use mime_guess::MimeGuess;

const UNKNOWN: &str = "application/octet-stream";

/// The media type that a name's ending stands for; `application/octet-stream` for an unknown one and for none. What is
/// text is said to be UTF-8.
pub(crate) fn of_name(name: &Path) -> HeaderValue {
    let essence = match MimeGuess::from_path(name).first_raw() {
        // RFC 9239 §6 leaves one name for it.
        Some("application/javascript") => "text/javascript",
        Some(essence) => essence,
        None => UNKNOWN,
    };
    // JSON and SVG know themselves what they are written in (RFC 8259 §8.1, RFC 7303 §3).
    if essence.starts_with("text/") {
        return HeaderValue::try_from(format!("{essence}; charset=utf-8"))
            .unwrap_or(HeaderValue::from_static(UNKNOWN));
    }
    HeaderValue::from_static(essence)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::of_name;

    #[test]
    fn an_ending_says_what_a_file_is() {
        for (name, expected) in [
            ("a.txt", "text/plain; charset=utf-8"),
            ("A.HTML", "text/html; charset=utf-8"),
            ("a.css", "text/css; charset=utf-8"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.mjs", "text/javascript; charset=utf-8"),
            ("a.json", "application/json"),
            ("a.svg", "image/svg+xml"),
            ("a.png", "image/png"),
            ("a.jpeg", "image/jpeg"),
            ("a.webp", "image/webp"),
            ("a.avif", "image/avif"),
            ("a.woff2", "font/woff2"),
            ("a.wasm", "application/wasm"),
            ("a.pdf", "application/pdf"),
            ("a.tar.gz", "application/gzip"),
            ("a.mp4", "video/mp4"),
            ("a", "application/octet-stream"),
            (".html", "application/octet-stream"),
            ("a.", "application/octet-stream"),
            ("a.nothing-known", "application/octet-stream"),
        ] {
            assert_eq!(of_name(Path::new(name)), expected, "{name}");
        }
    }
}
