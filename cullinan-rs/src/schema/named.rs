//! `Named`: what tells a model's schema from others of its name. It stands in the schema itself until the document is
//! written, since schemars tells nobody which type a name was given to.

use schemars::transform::Transform;
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const KEYWORD: &str = "x-cullinan-named";

/// What tells a model's schema from others of its name; `#[model]` writes it.
#[derive(Debug, Deserialize, Serialize)]
pub struct Named {
    /// Where the type is.
    pub(crate) module: String,
    /// The name that schemars knows it by, unless another was first.
    pub(crate) name: String,
    /// What schemars tells types apart by.
    pub(crate) id: String,
    /// The name without what the type holds.
    pub(crate) head: String,
    /// What the type holds.
    pub(crate) arguments: Vec<Argument>,
}

/// A parameter of a generic type: a type, or a constant, which has no id.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) id: String,
}

impl Named {
    /// The schema of `T`, which is defined in `module`.
    #[must_use]
    pub fn of<T: JsonSchema>(module: &str) -> Self {
        let (name, id) = (T::schema_name().into_owned(), T::schema_id().into_owned());
        Self { module: module.to_owned(), head: name.clone(), name, id, arguments: Vec::new() }
    }

    /// What a generic type is called without its parameters.
    #[must_use]
    pub fn head(self, name: &str) -> Self {
        Self { head: name.to_owned(), ..self }
    }

    /// The next of its parameters is `T`.
    #[must_use]
    pub fn argument<T: JsonSchema>(self) -> Self {
        self.with(T::schema_name().into_owned(), T::schema_id().into_owned())
    }

    /// The next of its parameters is a constant.
    #[must_use]
    pub fn constant(self, value: &impl ToString) -> Self {
        self.with(value.to_string(), String::new())
    }

    fn with(mut self, name: String, id: String) -> Self {
        self.arguments.push(Argument { name, id });
        self
    }

    /// What a definition says of itself. One that holds another's fields may have that one's words.
    pub(super) fn read(key: &str, definition: &Value) -> Option<Self> {
        let named = Self::deserialize(definition.get(KEYWORD)?).ok()?;
        let count = key.strip_prefix(&named.name)?;
        count.bytes().all(|byte| byte.is_ascii_digit()).then_some(named)
    }

    /// Takes it out of a schema.
    pub(super) fn remove(schema: &mut Schema) {
        schema.remove(KEYWORD);
    }
}

impl Transform for Named {
    fn transform(&mut self, schema: &mut Schema) {
        if let Ok(named) = serde_json::to_value(self) {
            schema.insert(KEYWORD.to_owned(), named);
        }
    }
}
