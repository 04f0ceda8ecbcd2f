//! Which places a body has.

use serde_json::Value as Any;

use super::node::{Node, Value};
use super::parse::parse;
use crate::codec::form::Form;

/// The places of a body that is known to be JSON, or a form.
#[derive(Debug)]
pub(crate) struct Tree<'b>(Option<Places<'b>>);

#[derive(Debug)]
enum Places<'b> {
    Nodes(Node<'b>),
    Values(Any),
}

impl<'b> Tree<'b> {
    pub(crate) fn of(body: &'b [u8]) -> Self {
        Self(std::str::from_utf8(body).ok().and_then(parse).map(Places::Nodes))
    }

    /// The places of a form.
    pub(crate) fn of_form(form: &Form<'b>) -> Self {
        Self(form.plant().ok().map(Places::Nodes))
    }

    /// The places of what is known as a value; there are none in nothing.
    pub(crate) fn of_value(value: Option<Any>) -> Self {
        Self(value.map(Places::Values))
    }

    /// Whether there is anything at the end of these names and indices.
    pub(crate) fn has(&self, tokens: &[String]) -> bool {
        match &self.0 {
            Some(Places::Nodes(root)) => {
                tokens.iter().try_fold(root, |node, token| part(node, token)).is_some()
            }
            Some(Places::Values(root)) => {
                tokens.iter().try_fold(root, |value, token| value_in(value, token)).is_some()
            }
            None => false,
        }
    }
}

fn part<'n, 'b>(node: &'n Node<'b>, token: &str) -> Option<&'n Node<'b>> {
    let at = match node.value {
        Value::List(_) | Value::Many(_) => token.parse().ok(),
        _ => node.member(token),
    };
    node.child(at?)
}

fn value_in<'v>(value: &'v Any, token: &str) -> Option<&'v Any> {
    match value {
        Any::Array(items) => items.get(token.parse::<usize>().ok()?),
        value => value.get(token),
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn a_place_is_there_or_not() {
        let tree = Tree::of(br#"{"a/b": [1, {"c": null}], "": {}}"#);
        let has =
            |tokens: &[&str]| tree.has(&tokens.iter().map(|&token| token.to_owned()).collect::<Vec<_>>());
        for there in [&[][..], &["a/b"], &["a/b", "0"], &["a/b", "1", "c"], &[""]] {
            assert!(has(there), "{there:?}");
        }
        for nowhere in [&["b"][..], &["a/b", "2"], &["a/b", "c"], &["a/b", "1", "c", "d"], &["", "0"]] {
            assert!(!has(nowhere), "{nowhere:?}");
        }
    }
}
