//! All the texts a parameter was sent with, found lazily and without allocating.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::COOKIE;

use super::form::Pair as FormPair;
use super::members::{Decoding, Pair};
use super::percent::{self, Plus};
use super::query::Query;
use super::text;
use super::text_seq::TextSeq;
use super::{TextError, cookie};

/// Where the texts of one parameter stand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source<'r> {
    /// One path segment, percent-encoded.
    Path(&'r str),
    /// A query string and a key.
    Query(Query<'r>, &'r str),
    /// A header by its name.
    Header(&'r HeaderMap, &'r str),
    /// The lines of a header as they are.
    Lines(&'r HeaderMap, &'r str),
    /// A cookie by its name.
    Cookie(&'r HeaderMap, &'r str),
    /// A text that is not encoded: a default, or a path segment without a `%`.
    Literal(&'r str),
    /// The pairs of a form, the first of which has this name.
    Form(&'r [FormPair<'r>], &'r str),
    /// The pairs of one key.
    Group(&'r [Pair<'r>], Decoding),
}

/// How a text is to be taken.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spelling {
    /// Take white space off both ends first.
    pub(crate) trim: bool,
    /// `yes/no` and `on/off` are booleans too, in any case.
    pub(crate) lenient: bool,
    /// A list is one text with commas.
    pub(crate) csv: bool,
    /// `on` and `off` are booleans too, as a checkbox sends them.
    pub(crate) checkbox: bool,
}

impl Spelling {
    /// The same of a header: lines of one are one list, whether or not a proxy has joined them by commas (RFC 9110 §5.3).
    pub(crate) fn of_header(self) -> Self {
        Self { csv: true, trim: true, ..self }
    }
}

/// The texts of one parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Values<'r> {
    pub(crate) source: Source<'r>,
    pub(crate) spelling: Spelling,
    /// The items of a list that are passed over, in order.
    pub(crate) skip: &'r [usize],
}

impl<'r> Values<'r> {
    /// The first text, decoded; `None` where there is none. In its place each reader keeps only its own way.
    #[inline(always)]
    pub(crate) fn first(&self) -> Option<Result<Cow<'r, str>, TextError>> {
        match self.source {
            Source::Literal(text) if !self.spelling.trim => Some(Ok(text.into())),
            Source::Path(raw) | Source::Literal(raw) => Some(self.decode(raw)),
            Source::Query(query, name) => match query.first(name)? {
                raw if query.is_plain() && !self.spelling.trim => Some(Ok(raw.into())),
                raw => Some(self.decode(raw)),
            },
            Source::Header(headers, name) | Source::Lines(headers, name) => self.header(headers, name),
            Source::Cookie(headers, name) => self.cookie(headers, name),
            Source::Form(pairs, _) => pairs.first().map(FormPair::text),
            Source::Group(pairs, _) => pairs.first().map(|(_, raw)| self.decode(raw)),
        }
    }

    fn header(&self, headers: &'r HeaderMap, name: &str) -> Option<Result<Cow<'r, str>, TextError>> {
        headers.get(name).map(|value| self.plain(value.as_bytes()))
    }

    fn cookie(&self, headers: &'r HeaderMap, name: &str) -> Option<Result<Cow<'r, str>, TextError>> {
        headers.get_all(COOKIE).iter().find_map(|line| match std::str::from_utf8(line.as_bytes()) {
            Ok(line) => cookie::values(line, name).next().map(|raw| self.decode(raw)),
            Err(_) => Some(Err(TextError::utf8())),
        })
    }

    /// Hands every text to `list`, split at commas where that is the spelling.
    pub(crate) fn collect<T>(&self, list: impl FnOnce(TextSeq<'_, 'r>) -> T) -> T {
        match self.source {
            Source::Path(raw) | Source::Literal(raw) => {
                list(self.sequence(&mut std::iter::once(self.decode(raw))))
            }
            Source::Query(query, name) => {
                list(self.sequence(&mut query.all(name).map(|raw| self.decode(raw))))
            }
            Source::Header(headers, name) => {
                let all = headers.get_all(name).iter();
                let texts = &mut all.map(|value| self.plain(value.as_bytes()));
                list(TextSeq::new(texts, self.spelling.of_header(), self.skip).of_header())
            }
            Source::Lines(headers, name) => {
                let all = headers.get_all(name).iter();
                list(self.sequence(&mut all.map(|value| self.plain(value.as_bytes()))))
            }
            Source::Cookie(headers, name) => list(self.sequence(&mut self.cookies(headers, name))),
            Source::Form(pairs, name) => {
                let of_name = pairs.iter().filter(|pair| pair.is_called(name));
                list(self.sequence(&mut of_name.map(FormPair::text)))
            }
            Source::Group(pairs, _) => {
                list(self.sequence(&mut pairs.iter().map(|(_, raw)| self.decode(raw))))
            }
        }
    }

    /// The text of one item of the list.
    #[cold]
    pub(crate) fn item(&self, item: usize) -> Option<Result<Cow<'r, str>, TextError>> {
        self.collect(|list| list.nth(item))
    }

    fn sequence<'a>(
        &'a self,
        texts: &'a mut dyn Iterator<Item = Result<Cow<'r, str>, TextError>>,
    ) -> TextSeq<'a, 'r> {
        TextSeq::new(texts, self.spelling, self.skip)
    }

    fn cookies(
        &self,
        headers: &'r HeaderMap,
        name: &'r str,
    ) -> impl Iterator<Item = Result<Cow<'r, str>, TextError>> + use<'_, 'r> {
        // A line that is not UTF-8 may hold the cookie that is asked for: it counts as one that can't be read.
        headers.get_all(COOKIE).iter().flat_map(move |line| {
            let (line, broken) = match std::str::from_utf8(line.as_bytes()) {
                Ok(line) => (line, None),
                Err(_) => ("", Some(Err(TextError::utf8()))),
            };
            cookie::values(line, name).map(|raw| self.decode(raw)).chain(broken)
        })
    }

    fn plain(&self, bytes: &'r [u8]) -> Result<Cow<'r, str>, TextError> {
        let text = std::str::from_utf8(bytes).map_err(|_| TextError::utf8())?;
        Ok(if self.spelling.trim { text.trim() } else { text }.into())
    }

    fn decode(&self, raw: &'r str) -> Result<Cow<'r, str>, TextError> {
        let text = match self.source {
            Source::Query(..) | Source::Group(_, Decoding::Query) => percent::decode(raw, Plus::Space),
            Source::Path(_) | Source::Cookie(..) | Source::Group(_, Decoding::Path) => {
                percent::decode(raw, Plus::Literal)
            }
            Source::Header(..)
            | Source::Lines(..)
            | Source::Literal(_)
            | Source::Form(..)
            | Source::Group(_, Decoding::Literal) => Some(raw.into()),
        };
        let text = text.ok_or_else(TextError::encoding)?;
        Ok(if self.spelling.trim { text::trim(text) } else { text })
    }
}
