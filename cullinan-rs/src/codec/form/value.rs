//! A form of any shape: texts, lists of them, and what they are in.

use serde_json::Value as Any;

use super::pairs::Form;
use crate::codec::Decoded;
use crate::codec::json::{self, Node, Root, Value};
use crate::fault::{Fault, In};
use crate::pointer;

impl Form<'_> {
    /// All that it says, as texts. A name that is given once is a text, one that is repeated a list.
    pub(crate) fn to_value(&self, name: &'static str) -> Decoded<Any> {
        let root = Root { pointer: "#", name };
        let tree = match self.plant() {
            Ok(tree) => tree,
            Err(why) => return json::unread(root, why),
        };
        let mut reader = Reader { name, pointer: "#".to_owned(), faults: Vec::new() };
        let value = reader.value(tree);
        match reader.faults {
            faults if faults.is_empty() => Decoded::Sound(value),
            faults => Decoded::Faulty { value: None, faults, stand_ins: Vec::new(), truncated: false },
        }
    }
}

struct Reader {
    name: &'static str,
    pointer: String,
    faults: Vec<Fault>,
}

/// The most faults that are told.
const MOST_FAULTS: usize = 64;

impl Reader {
    fn value(&mut self, node: Node<'_>) -> Any {
        match node.value {
            Value::Wire(text) | Value::Text(text) => text.into_owned().into(),
            Value::Object(members) => {
                Any::Object(members.into_iter().map(|(name, node)| self.member(&name, node)).collect())
            }
            Value::List(items) | Value::Many(items) => {
                (0..).zip(items).map(|(at, item): (usize, _)| self.member(&at.to_string(), item).1).collect()
            }
            Value::Broken(why) => self.refuse(why),
            Value::Deep => self.refuse("is nested deeper than 128 levels"),
            Value::Bool(value) => value.into(),
            Value::Number(text) => match serde_json::from_str(&text) {
                Ok(number) => number,
                Err(_) => self.refuse("must be a number that 64 bits can hold"),
            },
            _ => Any::Null,
        }
    }

    fn member(&mut self, name: &str, node: Node<'_>) -> (String, Any) {
        let before = self.pointer.len();
        pointer::push(&mut self.pointer, name);
        let value = self.value(node);
        self.pointer.truncate(before);
        (name.to_owned(), value)
    }

    fn refuse(&mut self, why: &'static str) -> Any {
        if self.faults.len() < MOST_FAULTS {
            let fault = Fault::malformed(In::Body, self.name, why);
            self.faults.push(fault.with_pointer(self.pointer.clone()));
        }
        Any::Null
    }
}
