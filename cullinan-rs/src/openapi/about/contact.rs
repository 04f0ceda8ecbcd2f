//! Who is behind an application, and under which terms it is offered.

use serde_json::{Map, Value};

use super::text::with;

/// Whom to ask. Without any of its texts it is an empty object.
#[derive(Clone, Debug, Default)]
pub struct Contact(Map<String, Value>);

impl Contact {
    /// Nobody yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of a person or an organisation.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(with(self.0, "name", name.into()))
    }

    /// Where they can be found.
    #[must_use]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(with(self.0, "url", url.into()))
    }

    /// An address for mail.
    #[must_use]
    pub fn email(self, address: impl Into<String>) -> Self {
        Self(with(self.0, "email", address.into()))
    }

    pub(super) fn into_value(self) -> Value {
        self.0.into()
    }
}

/// Under which licence the API is offered: by its SPDX expression, or by a name and, where there is one, a url.
#[derive(Clone, Debug)]
pub struct License(Map<String, Value>);

impl License {
    /// A licence by its SPDX expression, such as `Apache-2.0`, which is its name too. OpenAPI 3.0 has no place for the
    /// expression, and keeps the name.
    #[must_use]
    pub fn spdx(expression: impl Into<String>) -> Self {
        let expression = expression.into();
        Self(with(Self::named(expression.clone()).0, "identifier", expression))
    }

    /// A licence by its name alone.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self(with(Map::new(), "name", name.into()))
    }

    /// Where its text is, in place of an SPDX expression: a document has one of both (OpenAPI 3.1 §4.8.4).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.remove("identifier");
        Self(with(self.0, "url", url.into()))
    }

    pub(super) fn into_value(self) -> Value {
        self.0.into()
    }
}
