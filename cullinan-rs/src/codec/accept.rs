//! `Accept` (RFC 9110 §12.5.1): how much a client wants each of the media types that an answer may have.

use http::HeaderMap;
use http::header::ACCEPT;

use super::weighted::{Element, Weight, elements};

/// What a client says of each of some media types, each with its other names. Of the ranges that fit one the most
/// specific counts; parameters other than `q` are passed over. `None` where it says nothing, or nothing that can be
/// read: what is malformed anywhere is not half understood.
pub(crate) fn weights<const N: usize>(headers: &HeaderMap, offers: [&[&str]; N]) -> Option<[Weight; N]> {
    let mut found = [(Fit::None, 0); N];
    let mut is_said = false;
    for element in elements(headers, &ACCEPT) {
        let range = element?;
        let name = MediaRange::of(&range)?;
        is_said = true;
        for (best, offer) in found.iter_mut().zip(offers) {
            let fit = offer.iter().map(|offered| name.fit(offered)).max().unwrap_or(Fit::None);
            if fit > best.0 || (fit == best.0 && fit != Fit::None && range.weight > best.1) {
                *best = (fit, range.weight);
            }
        }
    }
    is_said.then(|| found.map(|(_, weight)| weight))
}

/// How closely a range fits a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    None,
    Any,
    Type,
    Exact,
}

/// What a media range says: each may be a `*`.
struct MediaRange<'r> {
    kind: &'r [u8],
    subtype: &'r [u8],
}

impl<'r> MediaRange<'r> {
    /// `None` for an element that is none.
    fn of(element: &Element<'r>) -> Option<Self> {
        let (kind, subtype) =
            element.name.split_at_checked(element.name.iter().position(|byte| *byte == b'/')?)?;
        let subtype = subtype.strip_prefix(b"/")?;
        (kind != b"*" || subtype == b"*").then_some(Self { kind, subtype })
    }

    fn fit(&self, media_type: &str) -> Fit {
        let Some((kind, subtype)) = media_type.split_once('/') else { return Fit::None };
        match (self.kind, self.subtype) {
            (b"*", _) => Fit::Any,
            (own, _) if !own.eq_ignore_ascii_case(kind.as_bytes()) => Fit::None,
            (_, b"*") => Fit::Type,
            (_, own) if own.eq_ignore_ascii_case(subtype.as_bytes()) => Fit::Exact,
            _ => Fit::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use http::header::ACCEPT;

    use super::weights;

    fn asked(lines: &[&str]) -> Option<[u16; 2]> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(ACCEPT, line.parse().unwrap());
        }
        weights(&headers, [&["application/json"], &["application/msgpack", "application/x-msgpack"]])
    }

    #[test]
    fn the_most_specific_range_counts() {
        for (line, expected) in [
            ("*/*", [1000, 1000]),
            ("application/json", [1000, 0]),
            ("Application/MsgPack", [0, 1000]),
            ("application/x-msgpack;q=0.25", [0, 250]),
            ("*/*;q=0.1, application/*;q=0.5, application/json;q=0.9", [900, 500]),
            ("application/json;q=0.9, application/*;q=0.5, */*;q=0.1", [900, 500]),
            ("application/json;q=0, */*", [0, 1000]),
            ("text/html, image/*;q=0.8", [0, 0]),
            ("application/json;q=0.2, application/json;q=0.7", [700, 0]),
            ("application/json;charset=utf-8;q=0.3", [300, 0]),
            ("application/json;a=\"x,;\\\"q=1\";Q=0.3, application/msgpack", [300, 1000]),
            ("  ,, application/json ; q=1.000 ,\t*/* ;; q=0.001", [1000, 1]),
            ("application/json;q=1.;q=0.", [0, 0]),
        ] {
            assert_eq!(asked(&[line]), Some(expected), "{line}");
        }
        assert_eq!(asked(&["application/json;q=0.5", "application/msgpack"]), Some([500, 1000]));
    }

    #[test]
    fn what_says_nothing_and_what_is_malformed_say_the_same() {
        assert_eq!(asked(&[]), None);
        for line in [
            "",
            " , ",
            "application",
            "application/",
            "/json",
            "*/json",
            "*; q=.2, */*",
            "application/json application/msgpack",
            "application/json;q",
            "application/json;q=",
            "application/json;q=2",
            "application/json;q=1.001",
            "application/json;q=0.1234",
            "application/json;q=.5",
            "application/json;q=-1",
            "application/json;q=0.5x",
            "application/json;q=\"1\"",
            "application/json;a=\"open",
            "application/json;a=b c",
            "application/msgpack, q=0.5",
        ] {
            assert_eq!(asked(&[line]), None, "{line}");
        }
        assert_eq!(asked(&["application/msgpack", "nothing at all"]), None);
    }
}
