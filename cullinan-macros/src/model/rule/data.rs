//! Rules as data.

use proc_macro2::{Ident, Literal, Span};
use syn::{LitStr, Path};

use crate::diagnostic::Errors;
use crate::model::called::Names;

/// What is said about one value.
#[derive(Default)]
pub(in crate::model) struct Rules {
    pub(in crate::model) list: Vec<Rule>,
    pub(in crate::model) customs: Vec<Custom>,
    /// `nested`: there must be a model inside.
    pub(in crate::model) nested: Option<Span>,
    /// The rules of each item.
    pub(in crate::model) inner: Option<(Ident, Box<Rules>)>,
}

/// One rule that the runtime knows.
pub(in crate::model) struct Rule {
    pub(in crate::model) keyword: Ident,
    pub(in crate::model) test: Test,
    pub(in crate::model) words: Words,
}

/// A function of the user's.
pub(in crate::model) struct Custom {
    pub(in crate::model) keyword: Ident,
    pub(in crate::model) function: Path,
    pub(in crate::model) words: Words,
}

/// What replaces the rule's own words.
#[derive(Clone, Default)]
pub(in crate::model) struct Words {
    pub(in crate::model) message: Option<LitStr>,
    pub(in crate::model) code: Option<LitStr>,
}

pub(in crate::model) enum Test {
    Min(Length),
    Max(Length),
    /// `ge`, `le`, `gt`, `lt`.
    Bound(&'static str, Number),
    /// A rule about texts that needs nothing more.
    Text(&'static str),
    /// `contains` and `does_not_contain`.
    Part(&'static str, LitStr),
    /// A regular expression written here.
    Pattern(LitStr),
    /// A `static` that holds one.
    Expression(Path),
    Required,
    /// The field beside it, and its names on the wire.
    MustMatch(Ident, Names),
}

#[derive(Clone)]
pub(in crate::model) enum Length {
    Literal(Literal),
    Constant(Path),
}

pub(in crate::model) enum Number {
    Int(Literal),
    Float(Literal),
    Constant(Path),
}

impl Rules {
    /// The keyword of any of them.
    pub(in crate::model) fn first(&self) -> Option<&Ident> {
        let customs = self.customs.iter().map(|custom| &custom.keyword);
        let inner = self.inner.iter().map(|(keyword, _)| keyword);
        self.list.iter().map(|rule| &rule.keyword).chain(customs).chain(inner).next()
    }

    /// Takes over rules that were written elsewhere, about the same value.
    pub(in crate::model) fn append(&mut self, others: Self, errors: &mut Errors) {
        let known: Vec<_> = self.keywords().map(ToString::to_string).collect();
        let mut told = None;
        for keyword in others.keywords() {
            let is_told = told.replace(keyword).is_some_and(|told| told == keyword);
            if !is_told && known.iter().any(|known| keyword == known) {
                errors.on(keyword, format!("`{keyword}` is given twice; keep one"));
            }
        }
        self.list.extend(others.list);
        self.customs.extend(others.customs);
        self.nested = self.nested.or(others.nested);
        self.inner = self.inner.take().or(others.inner);
    }

    /// The keywords of all that is to be said once, as often as there are rules.
    fn keywords(&self) -> impl Iterator<Item = &Ident> {
        self.list.iter().map(|rule| &rule.keyword).chain(self.inner.iter().map(|(keyword, _)| keyword))
    }
}
