//! What stands behind the digits of a number literal.

use std::str::FromStr;

use syn::{Expr, ExprLit, ExprUnary, Lit, LitInt, UnOp};

const TYPES: [&str; 15] = [
    "", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64",
];

/// A number with a suffix that is none of Rust's, as in `5MB`. The compiler never sees such a literal, as its digits alone
/// go into the generated code.
pub(crate) struct Strange {
    /// `5MB`.
    pub(crate) written: String,
    /// `5`.
    pub(crate) digits: String,
}

/// Whether a number of that suffix is one for the compiler too.
pub(crate) fn is_known(suffix: &str) -> bool {
    TYPES.contains(&suffix)
}

/// Whether the literal is a number of that type, with no suffix but Rust's.
pub(crate) fn fits<N: FromStr>(number: &LitInt) -> bool {
    is_known(number.suffix()) && number.base10_digits().parse::<N>().is_ok()
}

/// The literal, with its minus, if its suffix is strange.
pub(crate) fn strange(value: &Expr) -> Option<Strange> {
    let (sign, value) = match value {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => ("-", &**expr),
        value => ("", value),
    };
    let Expr::Lit(ExprLit { lit, .. }) = value else { return None };
    let (digits, suffix) = match lit {
        Lit::Int(number) => (number.base10_digits(), number.suffix()),
        Lit::Float(number) => (number.base10_digits(), number.suffix()),
        _ => return None,
    };
    (!is_known(suffix))
        .then(|| Strange { written: format!("{sign}{digits}{suffix}"), digits: format!("{sign}{digits}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_str;

    #[test]
    fn a_suffix_is_strange_unless_it_is_a_type() {
        for (source, expected) in [
            ("5MB", Some(("5MB", "5"))),
            ("-30s", Some(("-30s", "-30"))),
            ("1_000MiB", Some(("1000MiB", "1000"))),
            ("1.5GB", Some(("1.5GB", "1.5"))),
            ("5", None),
            ("5u64", None),
            ("0.5f32", None),
            ("x", None),
            ("\"5MB\"", None),
        ] {
            let strange = strange(&parse_str(source).unwrap());
            let found = strange.as_ref().map(|number| (number.written.as_str(), number.digits.as_str()));
            assert_eq!(found, expected, "{source}");
        }
    }
}
