//! `DynamicBody`: the whole body, whatever its shape.

use serde_json::{Value, json};

use super::formats::Formats;
use super::whole;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, WholeMarker};
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads the whole body of whatever shape, by its content type, for a handler that finds out itself what is in it.
///
/// An empty body: 400 `missing`, `None` for an `Option`. A body that cannot be read as what its content type says: 400
/// `malformed`, as is a file that is not JSON; another content type: 415. Of a JSON object's repeated keys the last counts. Whatever a handler asks for
/// that is not there, or not of that kind, is `None`. The encodings, how a form's names nest, and the limits stand at
/// [`WholeBody`](super::WholeBody).
///
/// A form has texts only: they are read as what is asked for, `"12"` as 12 and `"1"` as `true`. Of a repeated name all are
/// in the list, and the first is the one value.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/hook", status_code = 200)]
/// async fn hook(event: DynamicBody) -> String {
///     let amount = event.get_int("amount").unwrap_or(0);
///     let buyer = event.get_nested("buyer.0.name").and_then(|name| name.as_str().map(str::to_owned));
///     format!("{amount} by {}", buyer.unwrap_or_default())
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct DynamicBody {
    value: Value,
    /// Whether it was sent as texts, which are what is asked for.
    is_text: bool,
}

impl DynamicBody {
    /// What stands under that name; `None` where nothing does, or the body is no object. Under a name that a form repeats
    /// stands a list.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.value.get(name)
    }

    /// The text under that name.
    #[must_use]
    pub fn get_str(&self, name: &str) -> Option<&str> {
        self.one(name)?.as_str()
    }

    /// The integer under that name, exactly: `None` for `3.5`, and for what 64 bits with a sign do not hold.
    #[must_use]
    pub fn get_int(&self, name: &str) -> Option<i64> {
        let value = self.one(name)?;
        match value.as_str().filter(|_| self.is_text) {
            Some(text) => text.parse().ok().filter(|_| !text.starts_with('+')),
            None => value.as_i64(),
        }
    }

    /// The number under that name; `None` for what is not finite.
    #[must_use]
    pub fn get_float(&self, name: &str) -> Option<f64> {
        let value = self.one(name)?;
        match value.as_str().filter(|_| self.is_text) {
            Some(text) => {
                text.parse().ok().filter(|number: &f64| number.is_finite() && !text.starts_with('+'))
            }
            None => value.as_f64(),
        }
    }

    /// The boolean under that name; of a form `true`, `1` and a checkbox's `on`, or `false`, `0` and `off`.
    #[must_use]
    pub fn get_bool(&self, name: &str) -> Option<bool> {
        let value = self.one(name)?;
        match (self.is_text, value.as_str()) {
            (true, Some("true" | "1" | "on")) => Some(true),
            (true, Some("false" | "0" | "off")) => Some(false),
            _ => value.as_bool(),
        }
    }

    /// The list under that name; a single text of a form is a list of one.
    #[must_use]
    pub fn get_list(&self, name: &str) -> Option<&[Value]> {
        match self.get(name)? {
            Value::Array(items) => Some(items),
            text @ Value::String(_) if self.is_text => Some(std::slice::from_ref(text)),
            _ => None,
        }
    }

    /// What stands at the end of a path of names and positions, as in `"lines.0.title"`; `""` is the whole.
    #[must_use]
    pub fn get_nested(&self, path: &str) -> Option<&Value> {
        let mut parts = path.split('.').filter(|_| !path.is_empty());
        parts.try_fold(&self.value, |value, part| match value {
            Value::Array(items) => part.parse::<usize>().ok().and_then(|at| items.get(at)),
            value => value.get(part),
        })
    }

    /// Whether anything stands under that name, be it `null`.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The names; none of a body that is no object.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.value.as_object().into_iter().flat_map(|members| members.keys().map(String::as_str))
    }

    /// All of it.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.value
    }

    /// A copy of all of it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.value.clone()
    }

    /// All of it.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }

    /// Of a form's several texts the first.
    fn one(&self, name: &str) -> Option<&Value> {
        match self.get(name)? {
            Value::Array(items) if self.is_text => items.first(),
            value => Some(value),
        }
    }
}

/// From JSON, for tests of handlers.
impl From<Value> for DynamicBody {
    fn from(value: Value) -> Self {
        Self { value, is_text: false }
    }
}

impl Marker for DynamicBody {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

impl WholeMarker for DynamicBody {}

impl FromRequest for DynamicBody {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        whole::describe_schema(Formats::All, &json!({}), param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        match whole::read_any(request, param) {
            (read, true) => read.map(|value| Self { value, is_text: true }),
            (read, false) => read.map(Self::from),
        }
    }
}
