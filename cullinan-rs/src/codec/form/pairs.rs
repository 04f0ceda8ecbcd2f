//! The pairs of a form, in the order sent.

use std::borrow::Cow;

use crate::codec::json::Node;
use crate::codec::percent::{self, Plus};
use crate::codec::{TextError, is_same};

/// The most pairs of one form.
pub(super) const MOST_PAIRS: usize = 10_000;

/// The most pairs that are searched one by one.
const FEW_PAIRS: usize = 64;

/// What a form says that has too many pairs.
pub(super) const TOO_MANY: &str = "must not have more than 10000 fields";

/// A name and a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair<'b> {
    /// As it was sent.
    pub(super) name: &'b str,
    /// As it was sent; `None` where that is not UTF-8.
    value: Option<&'b str>,
    kind: Kind,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What it says.
    Plain,
    /// What it says has a `%` or a `+` in it that has a meaning.
    Encoded,
    /// A JSON text.
    Json,
    /// A file, which is no text.
    File,
}

impl<'b> Pair<'b> {
    /// A part of a `multipart/form-data` body, where nothing is encoded; `None` for a text that is not UTF-8.
    pub(crate) fn plain(name: &'b str, value: Option<&'b str>) -> Self {
        Self { name, value, kind: Kind::Plain }
    }

    /// A part whose text is JSON.
    pub(crate) fn json(name: &'b str, value: Option<&'b str>) -> Self {
        Self { name, value, kind: Kind::Json }
    }

    /// A file, for whoever wants a text of that name.
    pub(crate) fn file(name: &'b str) -> Self {
        Self { name, value: None, kind: Kind::File }
    }

    /// Its text, if that is JSON.
    pub(super) fn as_json(&self) -> Option<&'b str> {
        self.value.filter(|_| self.kind == Kind::Json)
    }

    /// What it says, or what it must be.
    pub(super) fn text_or_fault(&self) -> Result<Cow<'b, str>, &'static str> {
        self.text().map_err(|_| match (self.kind, self.value) {
            (Kind::File, _) => "is a file, not a text",
            (_, None) => "must be UTF-8",
            (_, Some(_)) => "must be valid percent-encoded UTF-8",
        })
    }

    /// What it says.
    #[inline]
    pub(crate) fn text(&self) -> Result<Cow<'b, str>, TextError> {
        match self.value {
            Some(text) if self.kind != Kind::Encoded => Ok(Cow::Borrowed(text)),
            Some(text) => {
                percent::decode_slow(text, Plus::Space).map(Cow::Owned).ok_or_else(TextError::encoding)
            }
            None => Err(TextError::utf8()),
        }
    }

    #[inline]
    pub(crate) fn is_called(&self, name: &str) -> bool {
        is_same(self.name.as_bytes(), name.as_bytes())
    }
}

/// A form.
#[derive(Debug)]
pub(crate) struct Form<'b> {
    pub(super) pairs: Vec<Pair<'b>>,
    /// Whether every name is that of a single field and says what was meant, and there are few.
    pub(super) is_flat: bool,
    /// Whether names are percent-encoded.
    pub(super) is_urlencoded: bool,
    /// Why none of it can be read.
    pub(super) trouble: Option<&'static str>,
    /// That of a form which is not flat and of which single fields are read.
    pub(super) tree: Option<Node<'b>>,
    /// How many bytes it was made of.
    pub(super) length: usize,
}

impl<'b> Form<'b> {
    /// A urlencoded body. Empty pairs are passed over; a pair without `=` is a name with an empty text.
    pub(crate) fn urlencoded(body: &'b [u8]) -> Self {
        match std::str::from_utf8(body) {
            Ok(text) => Self::of_text(text),
            Err(_) => Self::of_bytes(body),
        }
    }

    /// The parts of a multipart body.
    pub(crate) fn of_pairs(pairs: Vec<Pair<'b>>, length: usize) -> Self {
        let is_flat = pairs.len() <= FEW_PAIRS
            && pairs.iter().all(|pair| is_simple(pair.name) && !matches!(pair.kind, Kind::Json | Kind::File));
        let trouble = (pairs.len() > MOST_PAIRS).then_some(TOO_MANY);
        Self { pairs, is_flat, is_urlencoded: false, trouble, tree: None, length }
    }

    fn of_text(text: &'b str) -> Self {
        let mut form = Self {
            pairs: Vec::with_capacity(8),
            is_flat: true,
            is_urlencoded: true,
            trouble: None,
            tree: None,
            length: text.len(),
        };
        let mut rest = Some(text);
        while let Some(pairs) = rest {
            let (pair, behind) = split(pairs);
            rest = behind;
            if !pair.is_empty() {
                form.push(pair);
            }
            if form.pairs.len() > MOST_PAIRS {
                form.trouble = Some(TOO_MANY);
                break;
            }
        }
        form.is_flat &= form.pairs.len() <= FEW_PAIRS;
        form
    }

    #[inline]
    fn push(&mut self, pair: &'b str) {
        // Names are short, so that they are walked over once, without a call.
        let mut length = 0;
        for byte in pair.bytes().take_while(|byte| *byte != b'=') {
            length += 1;
            self.is_flat &= !matches!(byte, b'.' | b'[' | b'%' | b'+');
        }
        let (name, value) = pair.split_at_checked(length).unwrap_or((pair, ""));
        let value = value.get(1..).unwrap_or_default();
        let is_encoded = memchr::memchr2(b'%', b'+', value.as_bytes()).is_some();
        let kind = if is_encoded { Kind::Encoded } else { Kind::Plain };
        self.pairs.push(Pair { name, value: Some(value), kind });
    }

    /// A body that is not UTF-8: in texts that is their own fault, in a name that of the whole.
    #[cold]
    fn of_bytes(body: &'b [u8]) -> Self {
        let mut pairs = Vec::new();
        let mut trouble = None;
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).take(MOST_PAIRS + 1) {
            let equals = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let (name, value) = pair.split_at(equals);
            match std::str::from_utf8(name) {
                Ok(name) => {
                    let value =
                        std::str::from_utf8(value).ok().map(|value| value.strip_prefix('=').unwrap_or(value));
                    pairs.push(Pair { name, value, kind: Kind::Encoded });
                }
                Err(_) => trouble = Some("must be UTF-8"),
            }
        }
        let form = Self::of_pairs(pairs, body.len());
        Self { is_urlencoded: true, is_flat: false, trouble: form.trouble.or(trouble), ..form }
    }
}

/// The first pair, and what is behind it.
#[inline]
fn split(text: &str) -> (&str, Option<&str>) {
    let at = memchr::memchr(b'&', text.as_bytes()).and_then(|at| text.split_at_checked(at));
    match at {
        Some((before, from)) => (before, from.get(1..)),
        None => (text, None),
    }
}

/// Whether it is the name of a single field.
#[inline]
fn is_simple(name: &str) -> bool {
    !name.bytes().any(|byte| matches!(byte, b'.' | b'['))
}
