//! What a client wants and how much of it: `Accept`, and the lists that are written like it (RFC 9110 §12.5).

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderName};

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

/// The elements of all lines of a list, the last of which is a `None` where it cannot be read on.
pub(crate) fn elements<'h>(
    headers: &'h HeaderMap,
    list: &HeaderName,
) -> impl Iterator<Item = Option<Element<'h>>> {
    let mut lines = headers.get_all(list).iter();
    let mut rest = Some(Rest(b""));
    std::iter::from_fn(move || {
        let mut line = rest.take()?;
        while !line.skip_to_member() {
            line = Rest(lines.next()?.as_bytes());
        }
        let element = line.element();
        rest = element.is_some().then_some(line);
        Some(element)
    })
}

/// The elements of a list of which all can be read; else none, as if the list were not there.
pub(crate) fn all_elements<'h>(headers: &'h HeaderMap, list: &HeaderName) -> Vec<Element<'h>> {
    elements(headers, list).collect::<Option<_>>().unwrap_or_default()
}

/// One element of a list: a media range or a coding, with its weight.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'h> {
    name: &'h [u8],
    /// From the first semicolon on, sound.
    parameters: &'h [u8],
    pub(crate) weight: Weight,
}

impl<'h> Element<'h> {
    /// The range or the coding, as it was sent.
    pub(crate) fn name(&self) -> &'h str {
        std::str::from_utf8(self.name).unwrap_or_default()
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The text of its first parameter of that name.
    pub(crate) fn parameter(&self, name: &str) -> Option<Cow<'h, str>> {
        let mut rest = Rest(self.parameters);
        loop {
            rest.space();
            match rest.parameter()? {
                Some((found, value)) if found.eq_ignore_ascii_case(name.as_bytes()) => {
                    return Some(unquoted(value));
                }
                _ => {}
            }
        }
    }
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

/// What of a line has not been read.
struct Rest<'r>(&'r [u8]);

impl<'r> Rest<'r> {
    /// Whether another member follows; an empty one is none (§5.6.1.2).
    fn skip_to_member(&mut self) -> bool {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b','));
        !self.0.is_empty()
    }

    /// The element that begins here, up to its comma.
    fn element(&mut self) -> Option<Element<'r>> {
        let start = self.0;
        self.token()?;
        if self.0.first() == Some(&b'/') {
            self.sign(b'/')?;
            self.token()?;
        }
        let mut element = Element { name: self.since(start)?, parameters: b"", weight: ALL };
        let parameters = self.0;
        loop {
            self.space();
            match self.0.first() {
                None | Some(b',') => break,
                Some(b';') => {
                    if let Some((b"q" | b"Q", value)) = self.parameter()? {
                        element.weight = quality(value)?;
                    }
                }
                Some(_) => return None,
            }
        }
        element.parameters = self.since(parameters)?;
        Some(element)
    }

    /// What has been read since `start` was the rest.
    fn since(&self, start: &'r [u8]) -> Option<&'r [u8]> {
        start.get(..start.len().checked_sub(self.0.len())?)
    }

    /// A semicolon, and the parameter behind it unless there is none (§5.6.6): its name, and its value as it is written.
    fn parameter(&mut self) -> Option<Option<(&'r [u8], &'r [u8])>> {
        self.sign(b';')?;
        self.space();
        if matches!(self.0.first(), None | Some(b',' | b';')) {
            return Some(None);
        }
        let name = self.token()?;
        self.sign(b'=')?;
        let value = self.0;
        match value.first() {
            Some(b'"') => self.quoted()?,
            _ => self.token().map(drop)?,
        }
        Some(Some((name, self.since(value)?)))
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

/// A parameter's value as it is meant.
fn unquoted(value: &[u8]) -> Cow<'_, str> {
    let Some(inner) = value.strip_prefix(b"\"").and_then(|inner| inner.strip_suffix(b"\"")) else {
        return String::from_utf8_lossy(value);
    };
    let mut is_escaped = false;
    let is_meant = |byte: &u8| {
        is_escaped = *byte == b'\\' && !is_escaped;
        !is_escaped
    };
    let meant: Vec<_> = inner.iter().copied().filter(is_meant).collect();
    String::from_utf8_lossy(&meant).into_owned().into()
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
