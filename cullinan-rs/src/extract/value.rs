//! Plain values, and the markers that hold one.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::argument::Marker;

/// A value that one text, or a list of them, can say: numbers, `bool`, `String`, `char`, unit enums, `Uuid`,
/// dates, newtypes, and `Option` and `Vec` of these. Every type that serde can read and schemars can describe
/// is one as far as the compiler sees; one that turns out to be a structure is refused at start-up.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a request",
    label = "neither a value nor a marker",
    note = "a value implements `serde::Deserialize` and `schemars::JsonSchema`",
    note = "a JSON body is read as `Json<{Self}>`; a type with rules of its own implements `cullinan::FromRequest`"
)]
pub trait Value: DeserializeOwned + JsonSchema + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned + JsonSchema + Send + 'static> Value for T {}

/// A marker that holds one value, which is what rules and defaults are about.
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no rules, no default and no spelling",
    label = "holds no single value",
    note = "rules and `default` go with `Path`, `Query`, `Header`, `Cookie`, `Body` and plain values"
)]
pub trait ValueMarker: Marker + Sized + Sealed {
    /// What it holds.
    type Value;

    /// Wraps a default.
    fn from_value(value: Self::Value) -> Self;

    /// What it holds; `None` in an `Option` that has nothing.
    fn value(&self) -> Option<&Self::Value>;
}

/// A marker whose value is read from text, which the spelling is about.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is read from no text: `csv`, `trim` and `lenient` say nothing about it",
    label = "says how a text is read",
    note = "`csv`, `trim` and `lenient` go with `Path`, `Query`, `Header`, `Cookie` and plain values"
)]
pub trait TextMarker: ValueMarker {}

impl<M: TextMarker> TextMarker for Option<M> {}

/// A marker of uploaded files, which the rules of files are about: [`Param::file_rules`](crate::Param::file_rules)
/// tells it what they say, and it applies them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no uploaded file: `max_size`, `min_size`, `allowed_types` and `max_count` say nothing about it",
    label = "a rule of uploaded files",
    note = "`max_size`, `min_size` and `allowed_types` go with `File` and `Files`, `max_count` with `Files`"
)]
pub trait FileMarker: Marker {}

impl<M: FileMarker> FileMarker for Option<M> {}

/// A marker of any number of uploaded files, which `max_count` is about.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is one file: `max_count` says nothing about it",
    label = "counts files",
    note = "for several files of one name, use `Files`"
)]
pub trait FilesMarker: FileMarker {}

impl<M: FilesMarker> FilesMarker for Option<M> {}

/// A marker that reads the whole body by its content type, which `content_type` and `on_error` are about:
/// [`Param::accepted_types`](crate::Param::accepted_types) tells it which to take.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not read the whole body: `content_type` and `on_error` say nothing about it",
    label = "says how a whole body is read",
    note = "`content_type` and `on_error` go with models, `Json`, `WholeBody` and other readers of the whole body"
)]
pub trait WholeMarker: Marker {}

impl<M: WholeMarker> WholeMarker for Option<M> {}

/// Rules and defaults are the framework's to apply, so its own markers are the only ones with a value.
pub trait Sealed {}

impl<M: ValueMarker> Sealed for Option<M> {}

impl<M: ValueMarker> ValueMarker for Option<M> {
    type Value = M::Value;

    fn from_value(value: M::Value) -> Self {
        Some(M::from_value(value))
    }

    fn value(&self) -> Option<&M::Value> {
        self.as_ref().and_then(M::value)
    }
}

/// A marker around something that may validate itself.
pub trait Holder {
    /// What it holds.
    type Held;

    /// What it holds; `None` in an `Option` that has nothing.
    fn held(&self) -> Option<&Self::Held>;
}

impl<M: Holder> Holder for Option<M> {
    type Held = M::Held;

    fn held(&self) -> Option<&M::Held> {
        self.as_ref().and_then(M::held)
    }
}
