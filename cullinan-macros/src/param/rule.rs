//! The rules of `#[param(..)]`.

use proc_macro2::{Ident, Literal};
use syn::{Expr, ExprLit, ExprUnary, Lit, LitInt, LitStr, UnOp};

use crate::keywords::Keywords;

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
}

impl Bound {
    /// Whether the rule is about numbers; the others are about texts.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Int(_) | Self::Float(_))
    }
}

impl Keywords<'_> {
    /// The rules, in the order of this list rather than of the source: the document and the faults are in it too.
    pub(super) fn rules(&mut self) -> Vec<Rule> {
        let mut rules = Vec::new();
        for name in ["ge", "gt", "le", "lt"] {
            rules.extend(self.number_rule(name));
        }
        for name in ["min_length", "max_length"] {
            rules.extend(self.length_rule(name));
        }
        rules.extend(self.regex_rule());
        rules
    }

    fn number_rule(&mut self, name: &str) -> Option<Rule> {
        let (keyword, value) = self.expression(name)?;
        match number(&value) {
            Some(bound) => Some(Rule { keyword, bound }),
            None => self.refuse(name, &value, "a number literal"),
        }
    }

    fn length_rule(&mut self, name: &str) -> Option<Rule> {
        let keyword = self.keyword(name)?;
        let length = self.integer(name)?;
        Some(Rule { keyword, bound: Bound::Length(length) })
    }

    fn regex_rule(&mut self) -> Option<Rule> {
        let keyword = self.keyword("regex")?;
        let pattern = self.string("regex")?;
        if let Err(error) = regex_syntax::parse(&pattern.value()) {
            self.errors.on(&pattern, format!("bad regex: {}", essence(&error)));
            return None;
        }
        Some(Rule { keyword, bound: Bound::Regex(pattern) })
    }
}

/// A number literal, with a minus or without.
pub(super) fn number(value: &Expr) -> Option<Bound> {
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
        Lit::Int(number) => {
            let number = format!("{sign}{}", number.base10_digits()).parse::<i128>().ok()?;
            let mut literal = Literal::i128_unsuffixed(number);
            literal.set_span(lit.span());
            Some(Bound::Int(literal))
        }
        Lit::Float(number) => {
            let number = format!("{sign}{}", number.base10_digits()).parse::<f64>().ok()?;
            let mut literal = number.is_finite().then(|| Literal::f64_unsuffixed(number))?;
            literal.set_span(lit.span());
            Some(Bound::Float(literal))
        }
        _ => None,
    }
}

/// What is wrong with a regex, on one line.
fn essence(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => {
            let column = error.span().start.column;
            format!("{} at character {column}", error.kind())
        }
        regex_syntax::Error::Translate(error) => {
            let column = error.span().start.column;
            format!("{} at character {column}", error.kind())
        }
        other => other.to_string().lines().last().unwrap_or_default().to_owned(),
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

    #[test]
    fn the_essence_of_a_bad_regex_is_one_line() {
        for (pattern, expected) in [
            ("[a-", "unclosed character class at character 1"),
            ("a{2,1}", "invalid repetition count range, the start must be <= the end at character 2"),
            (r"\p{Nope}", "Unicode property not found at character 1"),
        ] {
            assert_eq!(essence(&regex_syntax::parse(pattern).unwrap_err()), expected);
        }
    }
}
