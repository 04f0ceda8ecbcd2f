//! One route as a list of segments to be filled in.

use super::error::UrlError;
use crate::codec::percent::{encode_path, encode_segment};
use crate::constraint::{Compiled, Constraints};
use crate::template::{Segment, Segments, close, distance};

/// One route as a list of segments to be filled in.
#[derive(Clone, Debug)]
pub(super) struct Route {
    /// Its name in the application.
    pub(super) name: String,
    /// The name it was declared with.
    pub(super) declared: &'static str,
    /// Its template, for reports.
    url: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
enum Piece {
    /// Encoded already.
    Literal(String),
    One {
        name: String,
        constraint: Option<Compiled>,
    },
    Rest {
        name: String,
    },
}

impl Piece {
    fn of(segment: Segment<'_>, constraints: &Constraints) -> Self {
        match segment {
            Segment::Literal(text) => {
                let mut literal = String::with_capacity(text.len());
                encode_path(text, &mut literal);
                Self::Literal(literal)
            }
            Segment::Plain(name) => Self::One { name: name.to_owned(), constraint: None },
            Segment::Constrained(name, constraint) => {
                // One that cannot be compiled is a fault of the route, which is reported there.
                Self::One { name: name.to_owned(), constraint: constraints.compile(constraint).ok() }
            }
            Segment::Rest(name) => Self::Rest { name: name.to_owned() },
        }
    }

    fn name(&self) -> Option<&str> {
        match self {
            Self::Literal(_) => None,
            Self::One { name, .. } | Self::Rest { name } => Some(name),
        }
    }
}

impl Route {
    pub(super) fn new(declared: &'static str, name: &str, url: &str, constraints: &Constraints) -> Self {
        let pieces = Segments::of("", url).map(|segment| Piece::of(segment, constraints)).collect();
        Self { name: name.to_owned(), declared, url: url.to_owned(), pieces }
    }

    /// Its placeholders, in order.
    pub(super) fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(Piece::name)
    }

    /// The path, with each value at its placeholder. Every placeholder must have one, and every value a placeholder.
    pub(super) fn path(&self, values: &[(&str, &str)]) -> Result<String, UrlError> {
        for (at, (name, _)) in values.iter().enumerate() {
            if !self.placeholders().any(|known| known == *name) {
                return Err(self.stranger(name));
            }
            if values.iter().take(at).any(|(earlier, _)| earlier == name) {
                return Err(self.fault(&format!("takes `{name}` once, not twice")));
            }
        }
        let mut path = String::with_capacity(self.url.len() + 16);
        for piece in &self.pieces {
            path.push('/');
            match piece {
                Piece::Literal(text) => path.push_str(text),
                Piece::One { name, constraint } => {
                    let text = self.value(name, values)?;
                    if let Some(constraint) =
                        constraint.as_ref().filter(|constraint| !constraint.accepts(text))
                    {
                        return Err(self.fault(&format!(
                            "takes no such `{name}`: its constraint `{constraint}` refuses it"
                        )));
                    }
                    self.segment(name, text, &mut path)?;
                }
                Piece::Rest { name } => self.rest(name, self.value(name, values)?, &mut path)?,
            }
        }
        if path.starts_with("//") {
            return Err(self.fault("would begin with `//`, which names another host"));
        }
        Ok(if path.is_empty() { "/".to_owned() } else { path })
    }

    fn value<'v>(&self, name: &str, values: &[(&str, &'v str)]) -> Result<&'v str, UrlError> {
        let found = values.iter().find(|(known, _)| *known == name);
        let (_, text) = found.ok_or_else(|| self.fault(&format!("needs a value for `{name}`")))?;
        if text.is_empty() {
            return Err(self.fault(&format!("takes no empty `{name}`")));
        }
        Ok(text)
    }

    /// One segment. Clients resolve `.` and `..` before they ask, encoded or not (WHATWG URL, dot segments).
    fn segment(&self, name: &str, text: &str, path: &mut String) -> Result<(), UrlError> {
        if text == "." || text == ".." {
            return Err(
                self.fault(&format!("takes no `{text}` for `{name}`: clients resolve it before they ask"))
            );
        }
        encode_segment(text, path);
        Ok(())
    }

    /// Several segments, between the slashes that they come with.
    fn rest(&self, name: &str, text: &str, path: &mut String) -> Result<(), UrlError> {
        for (at, segment) in text.split('/').enumerate() {
            if at > 0 {
                path.push('/');
            }
            self.segment(name, segment, path)?;
        }
        Ok(())
    }

    fn stranger(&self, name: &str) -> UrlError {
        match nearest(name, self.placeholders()) {
            Some(meant) => self.fault(&format!("has no `{{{name}}}`; did you mean `{meant}`?")),
            None => self.fault(&format!("has no `{{{name}}}`")),
        }
    }

    fn fault(&self, why: &str) -> UrlError {
        UrlError::new(format!("the url \"{}\" of `{}` {why}", self.url, self.name))
    }
}

/// The name that another one most likely means.
pub(super) fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    known.filter(|known| close(known, name)).min_by_key(|known| distance(known, name))
}
