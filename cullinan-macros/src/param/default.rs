//! `default = ..` and `example = ..`.

use proc_macro2::Literal;
use syn::{Expr, ExprLit, Lit};

use super::rule::{Bound, number};
use crate::keywords::Keywords;
use crate::paths::Ends;

/// What stands in for a parameter that was not sent.
pub(crate) enum Default {
    /// A literal, as it would stand in a request, and where it was written.
    Text(String, Ends),
    /// Anything else: an expression of the argument's type.
    Expression(Expr),
}

impl Keywords<'_> {
    pub(super) fn default_value(&mut self) -> Option<Default> {
        let (_, value) = self.expression("default")?;
        Some(match wire_text(&value) {
            Some(text) => Default::Text(text, Ends::of(&value)),
            None => Default::Expression(value),
        })
    }

    pub(super) fn example_value(&mut self) -> Option<String> {
        let (_, value) = self.expression("example")?;
        let text = wire_text(&value);
        if text.is_none() {
            self.refuse::<()>("example", &value, "a literal");
        }
        text
    }
}

/// A literal as it would stand in a request.
fn wire_text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        Expr::Lit(ExprLit { lit: Lit::Char(letter), .. }) => Some(letter.value().to_string()),
        Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) => Some(value.value.to_string()),
        other => match number(other)? {
            Bound::Int(literal) | Bound::Float(literal) => Some(Literal::to_string(&literal)),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_str;

    #[test]
    fn literals_become_wire_texts_and_expressions_stay() {
        for (source, expected) in [
            ("\"a b\"", Some("a b")),
            ("'x'", Some("x")),
            ("false", Some("false")),
            ("1_000", Some("1000")),
            ("-2.5", Some("-2.5")),
            ("Colour::Red", None),
            ("vec![1]", None),
            ("b\"x\"", None),
            ("5kg", None),
        ] {
            assert_eq!(wire_text(&parse_str(source).unwrap()).as_deref(), expected, "{source}");
        }
    }
}
