//! Which places a body has.

use super::node::{Node, Value};
use super::parse::parse;
use crate::codec::form::Form;

/// The places of a body that is known to be JSON, or a form.
#[derive(Debug)]
pub(crate) struct Tree<'b>(Option<Node<'b>>);

impl<'b> Tree<'b> {
    pub(crate) fn of(body: &'b [u8]) -> Self {
        Self(std::str::from_utf8(body).ok().and_then(parse))
    }

    /// The places of a form.
    pub(crate) fn of_form(form: &Form<'b>) -> Self {
        Self(form.plant().ok())
    }

    /// Whether there is anything at the end of these names and indices.
    pub(crate) fn has(&self, tokens: &[String]) -> bool {
        let step = |node: &'_ Node<'b>, token: &String| -> Option<usize> {
            match node.value {
                Value::List(_) | Value::Many(_) => token.parse().ok(),
                _ => node.member(token),
            }
        };
        let end = self.0.as_ref().and_then(|root| {
            tokens.iter().try_fold(root, |node, token| step(node, token).and_then(|at| node.child(at)))
        });
        end.is_some()
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
