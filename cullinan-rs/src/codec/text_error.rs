//! Why a text is not a value: known well enough for a code, and never holding more than may be said.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// Why a text is not a value. Boxed, so that the results on the way of a sound one are small.
#[derive(Debug)]
pub(crate) struct TextError(Box<Reason>);

#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) code: &'static str,
    /// What it must be, in the framework's own words.
    pub(crate) expected: Cow<'static, str>,
    /// What the type's own `Deserialize` said; it may quote the value.
    pub(crate) custom: Option<String>,
    /// Which item of a list it is.
    pub(crate) item: Option<usize>,
}

impl TextError {
    #[cold]
    fn new(code: &'static str, expected: Cow<'static, str>, custom: Option<String>) -> Self {
        Self(Box::new(Reason { code, expected, custom, item: None }))
    }

    /// The same of one item of a list.
    #[cold]
    pub(super) fn of_item(mut self, item: usize) -> Self {
        self.0.item = Some(item);
        self
    }

    /// The text must be what `expected` says.
    pub(crate) fn expected(expected: impl Into<Cow<'static, str>>) -> Self {
        Self::new("malformed", expected.into(), None)
    }

    /// Percent-encoding or UTF-8 that is none.
    pub(crate) fn encoding() -> Self {
        Self::expected("must be valid percent-encoded UTF-8")
    }

    /// UTF-8 that is none.
    pub(crate) fn utf8() -> Self {
        Self::expected("must be UTF-8")
    }

    /// The type asks for more than a text can say.
    pub(crate) fn structure() -> Self {
        Self::expected("must be a single value")
    }
}

/// The methods of a `Deserializer` for what no text can say.
macro_rules! no_structure {
    ($($method:ident($(_: $argument:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Result<V::Value, TextError> {
            Err(TextError::structure())
        }
    )*};
}

pub(super) use no_structure;

impl Deref for TextError {
    type Target = Reason;

    fn deref(&self) -> &Reason {
        &self.0
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.expected)
    }
}

impl std::error::Error for TextError {}

impl serde::de::Error for TextError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new("malformed", "is not valid".into(), Some(message.to_string()))
    }

    fn invalid_type(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::expected(format!("must be {expected}"))
    }

    fn invalid_value(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::expected(format!("must be {expected}"))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        let names = expected.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Self::new("unknown", format!("must be one of {names}").into(), None)
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self::new("unknown", "is not known".into(), None)
    }
}
