//! A form of any shape: texts, lists of them, and what they are in.

use std::borrow::Cow;

use serde_json::Value as Any;

use super::pairs::Form;
use crate::budget::Budget;
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
        let mut reader =
            Reader { place: "#".to_owned(), faults: Vec::new(), budget: Budget::default(), truncated: false };
        let value = reader.value(name, tree);
        match reader {
            Reader { truncated: false, faults, .. } if faults.is_empty() => Decoded::Sound(value),
            Reader { faults, .. } if faults.is_empty() => json::unread(root, "has not the expected shape"),
            Reader { faults, truncated, .. } => {
                Decoded::Faulty { value: None, faults, stand_ins: Vec::new(), truncated }
            }
        }
    }
}

struct Reader {
    /// The pointer of the place that is read.
    place: String,
    faults: Vec<Fault>,
    budget: Budget,
    truncated: bool,
}

impl Reader {
    /// `name` is what a fault there is called.
    fn value(&mut self, name: impl Into<Cow<'static, str>>, node: Node<'_>) -> Any {
        match node.value {
            Value::Wire(text) | Value::Text(text) => text.into_owned().into(),
            Value::Object(members) => {
                Any::Object(members.into_iter().map(|(name, node)| self.member(&name, node)).collect())
            }
            Value::List(items) | Value::Many(items) => {
                (0..).zip(items).map(|(at, item): (usize, _)| self.member(&at.to_string(), item).1).collect()
            }
            Value::Broken(why) => self.refuse(name, why),
            Value::Deep => self.refuse(name, "is nested deeper than 128 levels"),
            Value::Bool(value) => value.into(),
            Value::Number(text) => match serde_json::from_str(&text) {
                Ok(number) => number,
                Err(_) => self.refuse(name, "must be a number that 64 bits can hold"),
            },
            _ => Any::Null,
        }
    }

    fn member(&mut self, name: &str, node: Node<'_>) -> (String, Any) {
        let before = self.place.len();
        pointer::push(&mut self.place, name);
        let value = self.value(name.to_owned(), node);
        self.place.truncate(before);
        (name.to_owned(), value)
    }

    fn refuse(&mut self, name: impl Into<Cow<'static, str>>, why: &'static str) -> Any {
        if !self.truncated {
            let fault = Fault::malformed(In::Body, name, why).with_pointer(self.place.clone());
            match self.budget.take(&fault) {
                true => self.faults.push(fault),
                false => self.truncated = true,
            }
        }
        Any::Null
    }
}
