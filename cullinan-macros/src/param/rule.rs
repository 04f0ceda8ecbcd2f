//! The rules of `#[param(..)]`.

use proc_macro2::{Ident, Literal};
use syn::{Expr, ExprLit, ExprUnary, Lit, LitInt, LitStr, UnOp};

use super::regex::regex_fault;
use crate::keywords::Keywords;
use crate::suffix;

/// One rule, under its keyword.
pub(crate) struct Rule {
    pub(crate) keyword: Ident,
    pub(crate) bound: Bound,
}

/// What a rule compares with.
pub(crate) enum Bound {
    Int(Literal),
    Float(Literal),
    Length(LitInt),
    Regex(LitStr),
    Items(LitInt),
    OneOf(Vec<LitStr>),
    /// `email` and `url`, which compare with nothing.
    Form,
    Unique,
}

impl Bound {
    /// The check that the rule is part of.
    pub(super) fn check(&self) -> &'static str {
        match self {
            Self::Int(_) | Self::Float(_) => "numbers",
            Self::Length(_) | Self::Regex(_) | Self::OneOf(_) | Self::Form => "texts",
            Self::Items(_) => "items",
            Self::Unique => "distinct",
        }
    }
}

impl Bound {
    fn is_positive(&self) -> bool {
        match self {
            Self::Int(number) | Self::Float(number) => {
                number.to_string().parse::<f64>().is_ok_and(|number| number > 0.0)
            }
            _ => true,
        }
    }
}

/// The checks in the order in which they are made.
pub(super) const CHECKS: [&str; 4] = ["items", "distinct", "numbers", "texts"];

impl Keywords<'_> {
    /// The rules, in the order of this list rather than of the source: the document and the faults are in it too.
    pub(super) fn rules(&mut self) -> Vec<Rule> {
        let mut rules = Vec::new();
        for name in ["ge", "gt", "le", "lt", "multiple_of"] {
            rules.extend(self.number_rule(name));
        }
        for name in ["min_length", "max_length"] {
            rules.extend(self.count_rule(name, Bound::Length));
        }
        rules.extend(self.regex_rule());
        rules.extend(self.one_of_rule());
        for name in ["email", "url"] {
            rules.extend(self.bare_rule(name, Bound::Form));
        }
        for name in ["min_items", "max_items"] {
            rules.extend(self.count_rule(name, Bound::Items));
        }
        rules.extend(self.bare_rule("unique", Bound::Unique));
        rules
    }

    fn number_rule(&mut self, name: &str) -> Option<Rule> {
        let (keyword, value) = self.expression(name)?;
        match number(&value) {
            Some(bound) if name == "multiple_of" && !bound.is_positive() => {
                self.refuse(name, &value, "a number above zero")
            }
            Some(bound) => Some(Rule { keyword, bound }),
            None => self.refuse(name, &value, "a number literal"),
        }
    }

    fn count_rule(&mut self, name: &str, bound: fn(LitInt) -> Bound) -> Option<Rule> {
        let keyword = self.keyword(name)?;
        let count = self.integer(name)?;
        Some(Rule { keyword, bound: bound(count) })
    }

    fn bare_rule(&mut self, name: &str, bound: Bound) -> Option<Rule> {
        let keyword = self.keyword(name)?;
        self.flag(name)?;
        Some(Rule { keyword, bound })
    }

    fn one_of_rule(&mut self) -> Option<Rule> {
        let keyword = self.keyword("one_of")?;
        let before = self.errors.len();
        let known = self.strings("one_of");
        if self.errors.len() > before {
            return None;
        }
        if known.is_empty() {
            self.errors.on(&keyword, "`one_of` names what is allowed: write `one_of = [\"a\", \"b\"]`");
            return None;
        }
        Some(Rule { keyword, bound: Bound::OneOf(known) })
    }

    fn regex_rule(&mut self) -> Option<Rule> {
        let keyword = self.keyword("regex")?;
        let pattern = self.string("regex")?;
        if let Some(fault) = regex_fault(&pattern.value()) {
            self.errors.on(&pattern, fault);
            return None;
        }
        Some(Rule { keyword, bound: Bound::Regex(pattern) })
    }
}

/// A number literal, with a minus or without.
pub(crate) fn number(value: &Expr) -> Option<Bound> {
    match value {
        Expr::Lit(ExprLit { lit, .. }) => number_literal("", lit),
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => match &**expr {
            Expr::Lit(ExprLit { lit, .. }) => number_literal("-", lit),
            _ => None,
        },
        _ => None,
    }
}

fn number_literal(sign: &str, lit: &Lit) -> Option<Bound> {
    match lit {
        Lit::Int(number) if suffix::is_known(number.suffix()) => {
            let number = format!("{sign}{}", number.base10_digits()).parse::<i128>().ok()?;
            let mut literal = Literal::i128_unsuffixed(number);
            literal.set_span(lit.span());
            Some(Bound::Int(literal))
        }
        Lit::Float(number) if suffix::is_known(number.suffix()) => {
            let number = format!("{sign}{}", number.base10_digits()).parse::<f64>().ok()?;
            let mut literal = number.is_finite().then(|| Literal::f64_unsuffixed(number))?;
            literal.set_span(lit.span());
            Some(Bound::Float(literal))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_str;

    #[test]
    fn numbers_are_read_with_their_sign() {
        for (source, expected) in [
            ("1", "1"),
            ("-1", "-1"),
            ("1_000u32", "1000"),
            ("0x10", "16"),
            ("-0.5", "-0.5"),
            ("1e3", "1000.0"),
            ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
            ("170141183460469231731687303715884105728", ""),
            ("\"1\"", ""),
            ("5kg", ""),
            ("0.5kg", ""),
            ("x", ""),
        ] {
            let bound = number(&parse_str(source).unwrap());
            let text = bound.map_or_else(String::new, |bound| match bound {
                Bound::Int(literal) | Bound::Float(literal) => literal.to_string(),
                _ => unreachable!(),
            });
            assert_eq!(text, expected, "{source}");
        }
    }
}
