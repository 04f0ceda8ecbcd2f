//! Writing a form: what reading takes for the same value.

use std::fmt;

use serde_json::Value;

use super::name::DEEPEST;
use super::pairs::MOST_PAIRS;
use super::plant::MOST_STEPS;
use crate::codec::percent;

/// The form that says this value: no pair for a member that is `null` or empty, a repeated name for a list of scalars, and
/// `a.b` and `a[0]` for what is nested otherwise. What would be read as something else is refused.
pub(crate) fn write(value: &Value) -> Result<String, Unsaid> {
    let mut writer = Writer::default();
    match value {
        Value::Null => {}
        Value::Array(items) => writer.items(items)?,
        Value::Object(members) => {
            for (name, value) in members {
                writer.member("", name, value)?;
            }
        }
        _ => return Err(Unsaid("a scalar, which has no name")),
    }
    Ok(writer.form)
}

/// What a value has that a form cannot say.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unsaid(&'static str);

impl fmt::Display for Unsaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a form cannot say {}", self.0)
    }
}

impl std::error::Error for Unsaid {}

const ITEM: &str = "an item of a list that is null or has nothing in it";

#[derive(Default)]
struct Writer {
    form: String,
    /// The name of the place that is written.
    name: String,
    depth: usize,
    pairs: usize,
    steps: usize,
}

impl Writer {
    fn member(&mut self, dot: &str, name: &str, value: &Value) -> Result<(), Unsaid> {
        if name.is_empty() || name.contains(['.', '[']) {
            return Err(Unsaid("a name that is empty or has `.` or `[` in it"));
        }
        match value {
            Value::Null => Ok(()),
            Value::Array(items) if items.is_empty() => Ok(()),
            Value::Object(members) if members.is_empty() => Ok(()),
            value if self.says(&[dot, name], value)? => Ok(()),
            _ => Err(Unsaid("an object in which all is null or empty")),
        }
    }

    fn items(&mut self, items: &[Value]) -> Result<(), Unsaid> {
        for (at, item) in items.iter().enumerate() {
            if !self.says(&["[", &at.to_string(), "]"], item)? {
                return Err(Unsaid(ITEM));
            }
        }
        Ok(())
    }

    /// Writes what stands at that part of the place, and whether that was anything.
    fn says(&mut self, part: &[&str], value: &Value) -> Result<bool, Unsaid> {
        let (end, before) = (self.name.len(), self.pairs);
        self.name.extend(part.iter().copied());
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Unsaid("what is nested deeper than 127 levels"));
        }
        self.value(value)?;
        self.depth -= 1;
        self.name.truncate(end);
        Ok(self.pairs > before)
    }

    fn value(&mut self, value: &Value) -> Result<(), Unsaid> {
        match value {
            Value::Null => Ok(()),
            Value::Bool(value) => self.push(if *value { "true" } else { "false" }),
            Value::Number(number) => self.push(&number.to_string()),
            Value::String(text) => self.push(text),
            Value::Array(items) if items.iter().all(is_scalar) => {
                items.iter().try_for_each(|item| self.value(item))
            }
            Value::Array(items) => self.items(items),
            Value::Object(members) => {
                members.iter().try_for_each(|(name, value)| self.member(".", name, value))
            }
        }
    }

    fn push(&mut self, text: &str) -> Result<(), Unsaid> {
        (self.pairs, self.steps) = (self.pairs + 1, self.steps + self.depth);
        if self.pairs > MOST_PAIRS || self.steps > MOST_STEPS {
            return Err(Unsaid("so much"));
        }
        if !self.form.is_empty() {
            self.form.push('&');
        }
        percent::encode_form(&self.name, &mut self.form);
        self.form.push('=');
        percent::encode_form(text, &mut self.form);
        Ok(())
    }
}

/// Whether it is one text; `null` is none, and would be no item.
fn is_scalar(value: &Value) -> bool {
    !(value.is_array() || value.is_object() || value.is_null())
}
