//! `Accept` (RFC 9110 §12.5.1): how much a client wants each of the media types that an answer may have.

use http::HeaderMap;
use http::header::ACCEPT;

use crate::media::is_token;

/// How much a client wants something, in thousandths; 0: not at all (§12.4.2).
pub(crate) type Weight = u16;

const ALL: Weight = 1000;

/// What a client says of each of some media types, each with its other names. Of the ranges that fit one the most
/// specific counts; parameters other than `q` are passed over. `None` where it says nothing, or nothing that can be
/// read: what is malformed anywhere is not half understood.
pub(crate) fn weights<const N: usize>(headers: &HeaderMap, offers: [&[&str]; N]) -> Option<[Weight; N]> {
    let mut found = [(Fit::None, 0); N];
    let mut is_said = false;
    for line in headers.get_all(ACCEPT) {
        let mut rest = Rest(line.as_bytes());
        while rest.skip_to_member() {
            let range = rest.range()?;
            is_said = true;
            for (best, offer) in found.iter_mut().zip(offers) {
                let fit = offer.iter().map(|name| range.fit(name)).max().unwrap_or(Fit::None);
                if fit > best.0 || (fit == best.0 && fit != Fit::None && range.weight > best.1) {
                    *best = (fit, range.weight);
                }
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

/// One member of the list.
struct Range<'r> {
    kind: &'r [u8],
    subtype: &'r [u8],
    weight: Weight,
}

impl Range<'_> {
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

/// What of a line has not been read.
struct Rest<'r>(&'r [u8]);

impl<'r> Rest<'r> {
    /// Whether another member follows; an empty one is none (§5.6.1.2).
    fn skip_to_member(&mut self) -> bool {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b','));
        !self.0.is_empty()
    }

    /// The member that begins here, up to its comma.
    fn range(&mut self) -> Option<Range<'r>> {
        let kind = self.token()?;
        self.sign(b'/')?;
        let subtype = self.token()?;
        if kind == b"*" && subtype != b"*" {
            return None;
        }
        let mut range = Range { kind, subtype, weight: ALL };
        loop {
            self.space();
            match self.0.first() {
                None | Some(b',') => return Some(range),
                Some(b';') => self.parameter(&mut range.weight)?,
                Some(_) => return None,
            }
        }
    }

    /// A semicolon, and the parameter behind it unless there is none (§5.6.6).
    fn parameter(&mut self, weight: &mut Weight) -> Option<()> {
        self.sign(b';')?;
        self.space();
        if matches!(self.0.first(), None | Some(b',' | b';')) {
            return Some(());
        }
        let name = self.token()?;
        self.sign(b'=')?;
        if name.eq_ignore_ascii_case(b"q") {
            *weight = quality(self.token()?)?;
            return Some(());
        }
        match self.0.first() {
            Some(b'"') => self.quoted(),
            _ => self.token().map(drop),
        }
    }

    /// §5.6.4.
    fn quoted(&mut self) -> Option<()> {
        self.sign(b'"')?;
        loop {
            match self.0 {
                [b'"', behind @ ..] => {
                    self.0 = behind;
                    return Some(());
                }
                [b'\\', _, behind @ ..] | [_, behind @ ..] => self.0 = behind,
                [] => return None,
            }
        }
    }

    fn token(&mut self) -> Option<&'r [u8]> {
        let end = self.0.iter().position(|byte| !is_token(&[*byte])).unwrap_or(self.0.len());
        let (token, behind) = self.0.split_at_checked(end)?;
        self.0 = behind;
        (!token.is_empty()).then_some(token)
    }

    fn sign(&mut self, sign: u8) -> Option<()> {
        let (first, behind) = self.0.split_first()?;
        self.0 = behind;
        (*first == sign).then_some(())
    }

    fn space(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\t'));
    }

    fn skip(&mut self, is_passed: fn(u8) -> bool) {
        while let [first, behind @ ..] = self.0
            && is_passed(*first)
        {
            self.0 = behind;
        }
    }
}

/// `0`, `1`, and up to three digits behind a point, which behind a 1 are zeros.
fn quality(text: &[u8]) -> Option<Weight> {
    let (whole, digits) = match text {
        [whole] => (whole, &[][..]),
        [whole, b'.', digits @ ..] if digits.len() <= 3 => (whole, digits),
        _ => return None,
    };
    let mut weight = match whole {
        b'0' => 0,
        b'1' => ALL,
        _ => return None,
    };
    for (digit, place) in digits.iter().zip([100, 10, 1]) {
        let digit = char::from(*digit).to_digit(10).and_then(|digit| Weight::try_from(digit).ok())?;
        weight += digit * place;
    }
    (weight <= ALL).then_some(weight)
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
