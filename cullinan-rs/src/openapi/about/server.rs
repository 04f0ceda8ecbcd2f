//! `Server`: where an application can be reached.

use serde_json::{Map, Value};

use super::text::with;

/// Where an application can be reached: a url, which may be relative to the document's and may have variables.
///
/// A `{variable}` that is not said, and one that the url does not have, are start-up faults.
///
/// ```
/// use cullinan::openapi::{Server, Variable};
///
/// let server = Server::new("https://{stage}.books.example")
///     .description("What customers use")
///     .variable("stage", Variable::new("api").one_of(["api", "staging"]));
/// # let _ = server;
/// ```
#[derive(Clone, Debug)]
pub struct Server {
    pub(super) url: String,
    description: Option<String>,
    pub(super) variables: Vec<(String, Variable)>,
}

/// What may stand in a server's url.
#[derive(Clone, Debug)]
pub struct Variable {
    pub(super) default: String,
    pub(super) values: Vec<String>,
    description: Option<String>,
}

impl Server {
    /// The server at `url`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), description: None, variables: Vec::new() }
    }

    /// What it is for, as Markdown.
    #[must_use]
    pub fn description(self, text: impl Into<String>) -> Self {
        Self { description: Some(text.into()), ..self }
    }

    /// What may stand at `{name}`; said twice, the later one counts.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, variable: Variable) -> Self {
        let name = name.into();
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, variable));
        self
    }

    /// The names in braces.
    pub(super) fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.url.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
    }

    pub(super) fn into_value(self) -> Value {
        let mut members = with(Map::new(), "url", self.url);
        if let Some(text) = self.description {
            members.insert("description".into(), text.into());
        }
        if !self.variables.is_empty() {
            let variables = self.variables.into_iter().map(|(name, variable)| (name, variable.into_value()));
            members.insert("variables".into(), Value::Object(variables.collect()));
        }
        members.into()
    }
}

impl Variable {
    /// One that stands for `default` unless a client says otherwise.
    #[must_use]
    pub fn new(default: impl Into<String>) -> Self {
        Self { default: default.into(), values: Vec::new(), description: None }
    }

    /// The values that it can have, its default among them.
    #[must_use]
    pub fn one_of<T: Into<String>>(self, values: impl IntoIterator<Item = T>) -> Self {
        Self { values: values.into_iter().map(Into::into).collect(), ..self }
    }

    /// What it is for, as Markdown.
    #[must_use]
    pub fn description(self, text: impl Into<String>) -> Self {
        Self { description: Some(text.into()), ..self }
    }

    fn into_value(self) -> Value {
        let mut members = with(Map::new(), "default", self.default);
        if !self.values.is_empty() {
            members.insert("enum".into(), self.values.into());
        }
        if let Some(text) = self.description {
            members.insert("description".into(), text.into());
        }
        members.into()
    }
}
