//! Which page may open a socket: a browser tells it by `Origin` (RFC 6455 §10.2, RFC 6454).

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, HeaderValue};

/// Whether the page that asks may: one of the application's own origin or of a listed one. A request without an
/// `Origin` is no page's; one that is not alone, or says `null`, is nobody's own.
pub(super) fn is_allowed(headers: &HeaderMap, listed: &[String]) -> bool {
    let mut origins = headers.get_all(ORIGIN).iter();
    let Some(origin) = origins.next() else { return true };
    if listed.iter().any(|listed| listed == "*") {
        return true;
    }
    let Some(origin) = origin.to_str().ok().filter(|_| origins.next().is_none()) else { return false };
    listed.iter().any(|listed| listed.trim_end_matches('/').eq_ignore_ascii_case(origin))
        || is_own(origin, headers.get(HOST))
}

/// Behind a proxy that ends TLS nobody knows the scheme the page was loaded by, so hosts and ports are compared.
fn is_own(origin: &str, host: Option<&HeaderValue>) -> bool {
    let Some(host) = host.and_then(|host| host.to_str().ok()) else { return false };
    let Some((scheme, authority)) = origin.split_once("://") else { return false };
    let port = match scheme {
        "http" => ":80",
        "https" => ":443",
        _ => return false,
    };
    let bare = |authority: &str| authority.strip_suffix(port).unwrap_or(authority).to_ascii_lowercase();
    !host.is_empty() && bare(authority) == bare(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &'static str, origins: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::from_iter([(HOST, HeaderValue::from_static(host))]);
        for origin in origins {
            headers.append(ORIGIN, HeaderValue::from_static(origin));
        }
        headers
    }

    #[test]
    fn own_and_listed_pages_are_allowed_and_no_others() {
        let listed = ["https://app.example.com/".to_owned()];
        for (host, origins, expected) in [
            ("a.example", &[][..], true),
            ("a.example", &["https://a.example"], true),
            ("A.example:8080", &["http://a.EXAMPLE:8080"], true),
            ("a.example:443", &["https://a.example"], true),
            ("a.example", &["http://a.example:80"], true),
            ("a.example", &["https://app.example.com"], true),
            ("a.example", &["https://app.example.com.evil.example"], false),
            ("a.example", &["https://b.example"], false),
            ("a.example", &["https://a.example.b.example"], false),
            ("a.example", &["https://a.example:444"], false),
            ("a.example:80", &["https://a.example"], false),
            ("a.example", &["null"], false),
            ("a.example", &["a.example"], false),
            ("a.example", &["ftp://a.example"], false),
            ("", &["https://"], false),
            ("a.example", &["https://a.example", "https://b.example"], false),
        ] {
            assert_eq!(is_allowed(&headers(host, origins), &listed), expected, "{host} {origins:?}");
        }
        assert!(is_allowed(&headers("a", &["null"]), &["*".to_owned()]));
    }
}
