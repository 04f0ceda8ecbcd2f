//! `Schemas`: JSON Schemas of types, as the document writes them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value};

use super::bounds::within_types;
use super::named::Named;
use super::partial;
use super::properties::{self, Properties};
use super::text;

/// Makes JSON Schemas (draft 2020-12) and collects the named ones.
#[derive(Debug)]
pub struct Schemas(SchemaGenerator);

impl Default for Schemas {
    fn default() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| {
            settings.definitions_path = "/components/schemas".into();
        });
        Self(settings.into_generator())
    }
}

impl Schemas {
    /// The schema of `T` as its users see it: a reference where it has a name of its own.
    pub fn of<T: JsonSchema + ?Sized>(&mut self) -> Value {
        within_types(self.0.subschema_for::<T>().to_value())
    }

    /// The schema of `T` where it is said by text: nothing says `null`, what is absent is.
    pub(crate) fn of_text<T: JsonSchema + ?Sized>(&mut self) -> Value {
        text::without_null(self.of::<T>())
    }

    /// The named schemas met so far.
    #[must_use]
    pub fn definitions(&self) -> Map<String, Value> {
        let definitions = self.0.definitions().clone();
        definitions.into_iter().map(|(name, schema)| (name, within_types(schema))).collect()
    }

    /// What the named schemas say they are, by their names so far.
    pub(crate) fn named(&self) -> BTreeMap<String, Named> {
        let definitions = self.0.definitions().iter();
        definitions.filter_map(|(key, schema)| Some((key.clone(), Named::read(key, schema)?))).collect()
    }

    /// Whether `T` is something that one text can say: neither an object nor a list of objects.
    pub(crate) fn is_text<T: JsonSchema + ?Sized>(&mut self) -> bool {
        let schema = self.of::<T>();
        text::is_text(&schema, self.0.definitions())
    }

    /// The fields of `T` where each is said by text; `None` if it is not an object of certain fields.
    pub(crate) fn properties<T: JsonSchema + ?Sized>(&mut self) -> Option<Properties> {
        let schema = self.of::<T>();
        properties::properties(schema, self.0.definitions())
    }

    /// The schema of a change of a `T`.
    pub(crate) fn partial_of<T: JsonSchema + ?Sized>(&mut self) -> Value {
        let schema = self.of::<T>();
        within_types(partial::partial(&schema, self.0.definitions()))
    }
}
