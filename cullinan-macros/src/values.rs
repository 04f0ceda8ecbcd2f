//! The values of keywords, each of the kind that its keyword takes.

use proc_macro2::{Ident, Span};
use syn::{Expr, ExprLit, Lit, LitBool, LitInt, LitStr, Path};

use crate::keywords::{Given, Keywords};
use crate::quantity::Quantity;
use crate::suffix;

impl Keywords<'_> {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.given.iter().any(|given| given.keyword == name)
    }

    /// Where the keyword stands, if it was given.
    pub(crate) fn keyword(&self, name: &str) -> Option<Ident> {
        self.given.iter().find(|given| given.keyword == name).map(|given| given.keyword.clone())
    }

    /// Takes a keyword out, as it was given.
    pub(crate) fn take(&mut self, name: &str) -> Option<Given> {
        let index = self.given.iter().position(|given| given.keyword == name)?;
        Some(self.given.swap_remove(index))
    }

    /// The keyword's value; an error when it was given without one.
    pub(crate) fn expression(&mut self, name: &str) -> Option<(Ident, Expr)> {
        let Given { keyword, value } = self.take(name)?;
        if value.is_none() {
            let spelling = self.spelling(name);
            self.errors.at(keyword.span(), spelling);
        }
        value.map(|value| (keyword, ungroup(value)))
    }

    /// Whether the keyword stands there, alone.
    pub(crate) fn flag(&mut self, name: &str) -> Option<Span> {
        let Given { keyword, value } = self.take(name)?;
        if let Some(value) = value {
            let spelling = self.spelling(name);
            self.errors.on(&value, spelling);
        }
        Some(keyword.span())
    }

    pub(crate) fn string(&mut self, name: &str) -> Option<LitStr> {
        match self.expression(name)?.1 {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
            other => self.refuse(name, &other, "a string literal"),
        }
    }

    pub(crate) fn boolean(&mut self, name: &str) -> Option<LitBool> {
        match self.expression(name)?.1 {
            Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) => Some(value),
            other => self.refuse(name, &other, "`true` or `false`"),
        }
    }

    /// An unsigned integer that fits `u64`.
    pub(crate) fn integer(&mut self, name: &str) -> Option<LitInt> {
        match self.expression(name)?.1 {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if suffix::fits::<u64>(&number) => Some(number),
            other => self.refuse(name, &other, "an unsigned integer literal"),
        }
    }

    /// The status of an answer.
    pub(crate) fn status(&mut self, name: &str) -> Option<LitInt> {
        let status = self.integer(name)?;
        match status.base10_parse::<u16>() {
            Ok(200..=599) => Some(status),
            Ok(100..=199) => {
                self.errors.on(&status, "a status below 200 is no answer; choose one of 200 to 599");
                None
            }
            _ => {
                self.errors.on(&status, format!("`{name}` is one of 200 to 599"));
                None
            }
        }
    }

    pub(crate) fn quantity(&mut self, name: &str) -> Option<Quantity> {
        match self.expression(name)?.1 {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(Quantity::Text(text)),
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if suffix::fits::<u64>(&number) => {
                Some(Quantity::Number(number))
            }
            other => self.refuse(name, &other, "an unsigned integer or a string literal"),
        }
    }

    /// `["a", "b"]`.
    pub(crate) fn strings(&mut self, name: &str) -> Vec<LitStr> {
        let Some((_, value)) = self.expression(name) else { return Vec::new() };
        let Expr::Array(array) = value else {
            return self.refuse(name, &value, "a list of string literals").unwrap_or_default();
        };
        let mut strings = Vec::with_capacity(array.elems.len());
        for element in array.elems {
            match ungroup(element) {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => strings.push(text),
                other => drop(self.refuse::<()>(name, &other, "a list of string literals")),
            }
        }
        strings
    }

    /// A list of texts that is not empty.
    pub(crate) fn some_strings(&mut self, name: &str) -> Vec<LitStr> {
        let (keyword, before) = (self.keyword(name), self.errors.len());
        let strings = self.strings(name);
        if let Some(keyword) = keyword.filter(|_| strings.is_empty() && self.errors.len() == before) {
            let example = self.example(name).unwrap_or_default();
            self.errors.on(&keyword, format!("`{name}` names at least one: write `{name} = {example}`"));
        }
        strings
    }

    pub(crate) fn path(&mut self, name: &str) -> Option<Path> {
        match self.expression(name)?.1 {
            Expr::Path(path) if path.qself.is_none() => Some(path.path),
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                // What was meant serves the rest of the expansion: one error is enough.
                let meant = text.parse().ok();
                let text = Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Str(text) });
                self.refuse(name, &text, "a path").or(meant)
            }
            other => self.refuse(name, &other, "a path"),
        }
    }

    /// The error under a value of the wrong kind.
    pub(crate) fn refuse<T>(&mut self, name: &str, value: &Expr, kind: &str) -> Option<T> {
        let example = self.example(name).unwrap_or_default();
        let message = match suffix::strange(value) {
            // Its texts have units.
            Some(number) if example.starts_with('"') => {
                format!("a number has no unit, a text has: write `{name} = \"{}\"`", number.written)
            }
            Some(number) => format!("no suffix here: write `{name} = {}`", number.digits),
            None => format!("`{name}` takes {kind}: write `{name} = {example}`"),
        };
        self.errors.on(value, message);
        None
    }
}

/// What a macro's `$value:expr` wraps around a value is not part of it.
fn ungroup(value: Expr) -> Expr {
    match value {
        Expr::Group(group) => ungroup(*group.expr),
        other => other,
    }
}
