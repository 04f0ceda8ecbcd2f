//! What a client takes: its `Accept` and `Accept-Encoding` (RFC 9110 §12.5), as far as files are concerned.

use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_ENCODING};

use crate::codec::{Element, Weight, all_elements};

/// Whether the client asks for a page by name, as a browser does that goes somewhere: `*/*` does not.
pub(super) fn a_page(headers: &HeaderMap) -> bool {
    let ranges = all_elements(headers, &ACCEPT);
    ranges.iter().find(|range| is(range, "text/html")).is_some_and(|range| range.weight > 0)
}

/// How much a client likes a coding, in thousandths; 0 for one that it does not take.
pub(super) fn coding(headers: &HeaderMap, name: &str) -> Weight {
    let codings = all_elements(headers, &ACCEPT_ENCODING);
    let of = |name: &str| codings.iter().find(|coding| is(coding, name)).map(|coding| coding.weight);
    of(name).or_else(|| of("*")).unwrap_or(0)
}

fn is(element: &Element<'_>, name: &str) -> bool {
    element.name.eq_ignore_ascii_case(name.as_bytes())
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
            ("text/html;level=\"1,2\", a/b", true),
            ("a/b;x=\"text/html, \"", false),
            ("text/html, nothing at all", false),
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
            // What cannot be read as a whole is not half understood.
            ("br;q=1.001, gzip", 0, 0),
            ("br gzip", 0, 0),
        ] {
            let headers = headers("accept-encoding", accepted);
            assert_eq!((coding(&headers, "br"), coding(&headers, "gzip")), (brotli, gzip), "{accepted}");
        }
    }
}
