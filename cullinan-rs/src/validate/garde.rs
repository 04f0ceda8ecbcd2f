//! `Garde<T>`: a type that the garde crate checks.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use garde::error::{Kind, Path};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::check::Check;
use super::item::{Item, Model};
use super::report::Report;

/// A value whose rules are those of [garde](https://docs.rs/garde), with the feature `garde`: as an argument the whole
/// body, and in every marker, container and model where a model may stand.
///
/// It is read, written and documented as the value itself. Once all of it could be read, garde looks at it with the
/// default of its context; each error is a fault `custom` with garde's words and, in a body, with a JSON Pointer. garde
/// knows the names of fields in Rust, and not those on the wire, and its rules are not in the document: a `#[model]` has
/// both. A message of one's own must not repeat what was sent.
///
/// ```
/// use cullinan::Garde;
/// use cullinan::prelude::*;
///
/// #[derive(serde::Deserialize, schemars::JsonSchema)]
/// struct Order {
///     copies: u16,
/// }
///
/// // What `#[derive(garde::Validate)]` does.
/// impl garde::Validate for Order {
///     type Context = ();
///
///     fn validate_into(&self, _: &(), parent: &mut dyn FnMut() -> garde::Path, report: &mut garde::Report) {
///         if self.copies == 0 {
///             report.append(parent().join("copies"), garde::Error::new("order at least one"));
///         }
///     }
/// }
///
/// #[post_api(url = "/orders")]
/// async fn order(order: Garde<Order>) -> String {
///     format!("{} copies", order.copies)
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![order]));
/// let none = serde_json::json!({ "copies": 0 });
/// application.post("/orders").json(&none).send().await.expect_status(400);
/// # });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Garde<T>(pub T);

impl<T> Garde<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Garde<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Garde<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Item for Garde<T> {}

impl<T> Model for Garde<T> {}

impl<T: garde::Validate<Context: Default>> Check for Garde<T> {
    fn check(&self, report: &Report<'_>) {
        if !report.is_readable() {
            return;
        }
        let Err(found) = self.0.validate() else { return };
        for (path, error) in found.iter() {
            note(&places(path), report, error.message());
        }
    }
}

/// The members and indices on the way, which garde tells from the last; what holds a single thing has none.
fn places(path: &Path) -> Vec<(Kind, &str)> {
    let places = path.__iter().rev().filter(|(kind, _)| *kind != Kind::None);
    places.map(|(kind, name)| (kind, name.as_str())).collect()
}

fn note(places: &[(Kind, &str)], report: &Report<'_>, message: &str) {
    match places {
        [] => report.note("custom", message.to_owned()),
        [(kind, name), rest @ ..] => match (kind, name.parse()) {
            (Kind::Index, Ok(index)) => note(rest, &report.index(index), message),
            _ => note(rest, &report.field(name), message),
        },
    }
}

/// The value's own.
impl<T: JsonSchema> JsonSchema for Garde<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
