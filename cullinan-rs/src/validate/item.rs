//! What `#[model]` makes of a type.

/// What has rules inside, whatever its parameters: a `#[model]`, or a container of such.
///
/// It is the mark by which a field or an argument is checked at all; how it is checked is [`Check`](crate::Check). The containers of
/// the standard library have both. One of your own needs both too:
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::{Check, Item, Report};
///
/// /// A list that is never empty.
/// #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
/// struct OneOrMore<T>(T, Vec<T>);
///
/// impl<T: Item> Item for OneOrMore<T> {}
///
/// impl<T: Check> Check for OneOrMore<T> {
///     fn check(&self, report: &Report<'_>) {
///         self.0.check(&report.index(0));
///         self.1.check(&report.index(1));
///     }
/// }
///
/// #[model]
/// struct Author {
///     #[validate(length(min = 2))]
///     name: String,
/// }
///
/// #[model]
/// struct Book {
///     authors: OneOrMore<Author>,
/// }
/// ```
pub trait Item {}

/// A model that is a whole body: a struct with named fields, or an enum with data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model",
    note = "a struct with named fields becomes one by `#[model]`"
)]
pub trait Model: Item {}

/// A model around one value: a tuple struct with one field. Rules reach through it.
pub trait Newtype {
    /// What it holds.
    type Inner;

    /// The value inside.
    fn inner(&self) -> &Self::Inner;

    /// The value inside, to be changed.
    fn inner_mut(&mut self) -> &mut Self::Inner;
}
