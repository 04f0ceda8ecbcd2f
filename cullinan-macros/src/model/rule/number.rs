//! What rules compare with: literals, or paths of constants.

use proc_macro2::{Ident, Literal};
use syn::{Expr, ExprLit, Lit, LitStr, Path};

use super::data::{Length, Number};
use crate::keywords::Keywords;
use crate::param;
use crate::suffix;

impl Keywords<'_> {
    /// A number of characters or items.
    pub(super) fn length(&mut self, name: &str) -> Option<(Ident, Length)> {
        let (keyword, value) = self.expression(name)?;
        let length = match &value {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if suffix::is_known(number.suffix()) => {
                let mut literal = number.base10_parse::<u32>().ok().map(Literal::u32_unsuffixed);
                if let Some(literal) = &mut literal {
                    literal.set_span(number.span());
                }
                literal.map(Length::Literal)
            }
            Expr::Path(path) if path.qself.is_none() => Some(Length::Constant(path.path.clone())),
            _ => None,
        };
        match length {
            Some(length) => Some((keyword, length)),
            None => self.refuse(name, &value, "an unsigned integer, or the path of a constant"),
        }
    }

    /// A number to compare with.
    pub(super) fn number(&mut self, name: &str) -> Option<(Ident, Number)> {
        let (keyword, value) = self.expression(name)?;
        let number = match &value {
            Expr::Path(path) if path.qself.is_none() => Some(Number::Constant(path.path.clone())),
            literal => param::number(literal).and_then(|bound| match bound {
                param::Bound::Int(literal) => Some(Number::Int(literal)),
                param::Bound::Float(literal) => Some(Number::Float(literal)),
                _ => None,
            }),
        };
        match number {
            Some(number) => Some((keyword, number)),
            None => self.refuse(name, &value, "a number, or the path of a constant"),
        }
    }

    /// A path, also in quotes or with the star that validator wants before a `static`.
    pub(super) fn function(&mut self, name: &str) -> Option<Path> {
        let (_, value) = self.expression(name)?;
        let path = match &value {
            Expr::Path(path) if path.qself.is_none() => Some(path.path.clone()),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => match &*unary.expr {
                Expr::Path(path) if path.qself.is_none() => Some(path.path.clone()),
                _ => None,
            },
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.parse::<Path>().ok(),
            _ => None,
        };
        match path {
            Some(path) => Some(path),
            None => self.refuse(name, &value, "a path"),
        }
    }

    /// An expression of the regex crate.
    pub(super) fn pattern(&mut self, text: LitStr) -> Option<LitStr> {
        match param::regex_fault(&text.value()) {
            Some(fault) => {
                self.errors.on(&text, fault);
                None
            }
            None => Some(text),
        }
    }
}

/// Whether no number can keep both bounds, as far as literals tell.
pub(super) fn crossed(least: &str, most: &str) -> bool {
    match (least.parse::<f64>(), most.parse::<f64>()) {
        (Ok(least), Ok(most)) => least > most,
        _ => false,
    }
}

impl Length {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Literal(literal) => literal.to_string(),
            Self::Constant(_) => String::new(),
        }
    }
}

impl Number {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Int(literal) | Self::Float(literal) => literal.to_string(),
            Self::Constant(_) => String::new(),
        }
    }
}
