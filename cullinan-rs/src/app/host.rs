//! Hosts: what a module answers for, and whom a request is for (RFC 9110 §7.2).

use std::cmp::Reverse;

use http::header::HOST;

use crate::request::RequestHead;

const HOW: &str = "a host is a name like `api.example.com`, or `*.example.com` for every name below one; leave out \
                   scheme, port and path, and write letters beyond ASCII as `xn--`";

/// One host, or all names below one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// In lower case. For a wildcard it begins with the dot that what stands for the star ends at.
    name: String,
    is_wildcard: bool,
}

impl Pattern {
    /// The pattern that `text` says, or what is wrong with it.
    pub(super) fn of(text: &str) -> Result<Self, String> {
        let name = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
        let (name, is_wildcard) = match name.strip_prefix('*') {
            Some(below) => (below.to_owned(), true),
            None => (name, false),
        };
        let bare = if is_wildcard { name.strip_prefix('.').unwrap_or_default() } else { &name };
        if is_name(bare) {
            Ok(Self { name, is_wildcard })
        } else {
            Err(format!("`{text}` is no host: {HOW}"))
        }
    }

    /// Whether a host is meant, whatever the case of its letters.
    pub(super) fn is_for(&self, host: &str) -> bool {
        match self.is_wildcard {
            false => self.name.eq_ignore_ascii_case(host),
            true => {
                let below = host.len().checked_sub(self.name.len()).filter(|below| *below > 0);
                let end = below.and_then(|below| host.get(below..));
                end.is_some_and(|end| self.name.eq_ignore_ascii_case(end))
            }
        }
    }

    /// Sorts the more exact ones to the front.
    pub(super) fn rank(&self) -> (bool, Reverse<usize>) {
        (self.is_wildcard, Reverse(self.name.len()))
    }

    /// As it was written.
    pub(super) fn text(&self) -> String {
        format!("{}{}", if self.is_wildcard { "*" } else { "" }, self.name)
    }
}

/// Labels between dots (RFC 1123 §2.1, with the underscore that people use), or an address in brackets.
fn is_name(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let is_label = |label: &str| !label.is_empty() && label.len() <= 63 && label.bytes().all(is_sign);
    match text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => text.len() <= 253 && text.split('.').all(is_label),
    }
}

/// The host that a request is for, as it is written and without its port: that of the target, which counts more than the
/// header (RFC 9112 §3.2.2). "" where it says none.
pub(super) fn of(head: &RequestHead) -> &str {
    let header = || head.headers().get(HOST).and_then(|host| host.to_str().ok());
    let authority =
        head.uri().authority().map(http::uri::Authority::as_str).or_else(header).unwrap_or_default();
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let end = match authority.find(']') {
        Some(bracket) => bracket + 1,
        None => authority.find(':').unwrap_or(authority.len()),
    };
    let host = authority.get(..end).unwrap_or_default();
    host.strip_suffix('.').unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_a_name_or_all_below_one() {
        for (pattern, yes, no) in [
            (
                "API.example.com",
                &["api.example.com", "API.example.COM"][..],
                &["example.com", "x.api.example.com", ""][..],
            ),
            (
                "*.example.com",
                &["a.example.com", "b.a.Example.COM"],
                &["example.com", ".example.com", "é.com", "notexample.com", ""],
            ),
            ("localhost.", &["localhost"], &["localhost.", "a.localhost"]),
            ("127.0.0.1", &["127.0.0.1"], &["127.0.0.11"]),
            ("[::1]", &["[::1]"], &["::1"]),
        ] {
            let pattern = Pattern::of(pattern).unwrap();
            yes.iter().for_each(|host| assert!(pattern.is_for(host), "{pattern:?} {host}"));
            no.iter().for_each(|host| assert!(!pattern.is_for(host), "{pattern:?} {host}"));
        }
    }

    #[test]
    fn what_is_no_host_is_told() {
        for text in [
            "",
            ".",
            "*",
            "*.",
            "a..b",
            "a:80",
            "https://a",
            "a/b",
            "a.*",
            "*a.b",
            "é.com",
            "a b",
            "[::1",
            "[x]",
        ] {
            assert!(Pattern::of(text).is_err(), "{text}");
        }
    }
}
