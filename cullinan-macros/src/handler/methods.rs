//! The methods that a route answers.

use syn::{Expr, ExprLit, Lit, LitStr};

use super::verb::Verb;
use crate::keywords::Keywords;

/// What `route_api(methods = ..)` says, or the verb's own method.
pub(crate) enum Methods {
    Any,
    Only(Vec<String>),
}

impl Methods {
    pub(super) fn of(verb: Verb) -> Self {
        Self::Only(vec![verb.method().to_owned()])
    }

    /// The first method that both answer.
    pub(super) fn shared<'m>(&'m self, other: &'m Self) -> Option<&'m str> {
        match (self, other) {
            (Self::Any, Self::Any) => Some("*"),
            (Self::Only(ours), Self::Only(theirs)) => {
                ours.iter().find(|method| theirs.contains(method)).map(String::as_str)
            }
            _ => None,
        }
    }
}

impl Keywords<'_> {
    /// `methods = ["GET", "PURGE"]` or `methods = "*"`.
    pub(super) fn methods(&mut self) -> Methods {
        const KIND: &str = "a list of methods, or \"*\"";
        match self.expression("methods").map(|(_, value)| value) {
            Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) if text.value() == "*" => Methods::Any,
            Some(Expr::Array(list)) if list.elems.is_empty() => {
                self.refuse("methods", &Expr::Array(list), KIND).unwrap_or(Methods::Any)
            }
            Some(Expr::Array(list)) => Methods::Only(self.method_list(list.elems)),
            Some(other) => self.refuse("methods", &other, KIND).unwrap_or(Methods::Any),
            None => Methods::Any,
        }
    }

    fn method_list(&mut self, elements: impl IntoIterator<Item = Expr>) -> Vec<String> {
        let mut methods: Vec<String> = Vec::new();
        for element in elements {
            let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &element else {
                self.refuse::<()>("methods", &element, "a list of string literals");
                continue;
            };
            match fault(text, &methods) {
                Some(fault) => self.errors.on(text, fault),
                None => methods.push(text.value()),
            }
        }
        methods
    }
}

fn fault(text: &LitStr, before: &[String]) -> Option<String> {
    let method = text.value();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if method == "*" {
        return Some("`*` stands for every method: write `methods = \"*\"`".into());
    }
    if method.is_empty() || !method.bytes().all(is_token) {
        return Some(format!("`{method}` is no method: a method is a word like \"PURGE\""));
    }
    if method.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return Some(format!("methods are case-sensitive: write \"{}\"", method.to_ascii_uppercase()));
    }
    before.contains(&method).then(|| format!("\"{method}\" is listed twice; keep one"))
}
