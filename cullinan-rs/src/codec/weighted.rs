//! Lists of what a client takes and how much it wants each, such as `Accept` and `Accept-Encoding` (RFC 9110 §12.5).

use std::borrow::Cow;

use http::HeaderMap;
use http::header::HeaderName;

use crate::media::is_token;

/// How much a client wants something, in thousandths; 0: not at all (§12.4.2).
pub(crate) type Weight = u16;

const ALL: Weight = 1000;

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
    pub(crate) name: &'h [u8],
    /// From the first semicolon on, sound.
    parameters: &'h [u8],
    pub(crate) weight: Weight,
}

impl<'h> Element<'h> {
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
