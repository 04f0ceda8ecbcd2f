//! What may stand for a placeholder: the value that the handler's argument reads there.

use serde::Serialize;
use serde_json::Value;

use super::error::UrlError;

/// A value that stands in a url where a handler reads a `T`: a `T`, a reference to one, and for texts a `&str`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not stand for what the handler reads from the url",
    label = "the handler reads a `{T}` there",
    note = "give what the argument holds, such as a `u64` for a `Path<u64>`; it implements `serde::Serialize`"
)]
pub trait UrlValue<T> {
    /// The value as text, not yet encoded.
    ///
    /// # Errors
    /// If it is no single text, number or flag.
    fn text(&self) -> Result<String, UrlError>;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> UrlValue<T> for T {
    fn text(&self) -> Result<String, UrlError> {
        text(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> UrlValue<T> for &T {
    fn text(&self) -> Result<String, UrlError> {
        text(self)
    }
}

impl UrlValue<String> for &str {
    fn text(&self) -> Result<String, UrlError> {
        Ok((*self).to_owned())
    }
}

/// A value as the text that it would be read from.
pub(crate) fn text(value: &(impl Serialize + ?Sized)) -> Result<String, UrlError> {
    match json(value)? {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(flag) => Ok(flag.to_string()),
        Value::Null => {
            Err(UrlError::new("nothing stands for a placeholder: a value was `None`, or no number"))
        }
        Value::Array(_) | Value::Object(_) => Err(UrlError::new("a placeholder stands for one value")),
    }
}

/// The texts of one query parameter: several of a list, none where there is no value.
pub(super) fn texts(value: &impl Serialize) -> Result<Vec<String>, UrlError> {
    match json(value)? {
        Value::Null => Ok(Vec::new()),
        Value::Array(items) => items.iter().map(text).collect(),
        one => text(&one).map(|text| vec![text]),
    }
}

fn json(value: &(impl Serialize + ?Sized)) -> Result<Value, UrlError> {
    serde_json::to_value(value).map_err(|why| UrlError::new(format!("a value cannot be written: {why}")))
}
