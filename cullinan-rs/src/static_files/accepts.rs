//! What a client takes: its `Accept` and `Accept-Encoding` (RFC 9110 §12.5), as far as files are concerned.

use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_ENCODING, HeaderName, HeaderValue};

/// Whether the client asks for a page by name, as a browser does that goes somewhere: `*/*` does not.
pub(super) fn a_page(headers: &HeaderMap) -> bool {
    weight(headers, ACCEPT, "text/html").is_some_and(|weight| weight > 0)
}

/// How much a client likes a coding, in thousandths; 0 for one that it does not take.
pub(super) fn coding(headers: &HeaderMap, name: &str) -> u16 {
    weight(headers, ACCEPT_ENCODING, name).or_else(|| weight(headers, ACCEPT_ENCODING, "*")).unwrap_or(0)
}

/// The weight of a list's element, if it stands there.
fn weight(headers: &HeaderMap, list: HeaderName, name: &str) -> Option<u16> {
    let lines = headers.get_all(list).into_iter().filter_map(|line: &HeaderValue| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).find_map(|element| {
        let mut parts = element.split(';').map(str::trim);
        parts.next().filter(|found| found.eq_ignore_ascii_case(name))?;
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        Some(weight.map_or(1000, thousandths))
    })
}

/// A weight (RFC 9110 §12.4.2) in thousandths; what is none counts as 0.
fn thousandths(weight: &str) -> u16 {
    let is_sound = weight.len() <= 5 && weight.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value =
        weight.parse().ok().filter(|value| is_sound && (0.0..=1.0).contains(value)).unwrap_or(0.0_f32);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and 1000")]
    let thousandths = (value * 1000.0).round() as u16;
    thousandths
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::{a_page, coding};

    fn headers(name: &'static str, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(http::HeaderName::from_static(name), HeaderValue::from_static(value))])
    }

    #[test]
    fn a_page_is_asked_for_by_name() {
        for (accept, expected) in [
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true),
            ("application/json, Text/HTML;q=0.1", true),
            ("*/*", false),
            ("text/*", false),
            ("application/json", false),
            ("text/html;q=0", false),
            ("", false),
        ] {
            assert_eq!(a_page(&headers("accept", accept)), expected, "{accept}");
        }
        assert!(!a_page(&HeaderMap::new()));
    }

    #[test]
    fn a_coding_has_its_weight() {
        for (accepted, brotli, gzip) in [
            ("gzip, deflate, br", 1000, 1000),
            ("br;q=0.5, gzip;q=0.8", 500, 800),
            ("gzip", 0, 1000),
            ("*;q=0.3, br;q=0", 0, 300),
            ("*", 1000, 1000),
            ("identity", 0, 0),
            ("br;q=2, gzip;q=nan", 0, 0),
            ("br;q=0.12345678, gzip;q=-1", 0, 0),
            ("BR ; Q=1.000", 1000, 0),
        ] {
            let headers = headers("accept-encoding", accepted);
            assert_eq!((coding(&headers, "br"), coding(&headers, "gzip")), (brotli, gzip), "{accepted}");
        }
    }
}
