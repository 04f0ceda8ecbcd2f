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

/// Where references to what is read lead, until the document is put together.
pub(crate) const READ: &str = "#/components/schemas/";
/// Where those to what is written lead.
pub(crate) const WRITTEN: &str = "#/components/written/";
/// What the keys of definitions that are written begin with, beside those that are read.
pub(crate) const IS_WRITTEN: char = '\0';

/// Makes JSON Schemas (draft 2020-12) and collects the named ones.
///
/// A type may be read from requests in another form than it is written in answers: serde has attributes for either, and
/// what may be left out by a client is there in an answer. So there are two schemas of each; the document shows one for
/// both where it is true of both.
#[derive(Debug)]
pub struct Schemas {
    read: SchemaGenerator,
    written: SchemaGenerator,
}

impl Default for Schemas {
    fn default() -> Self {
        let settings = |path: &str| {
            let path = path.trim_matches(['#', '/']);
            SchemaSettings::draft2020_12()
                .with(|settings| settings.definitions_path = format!("/{path}").into())
        };
        Self {
            read: settings(READ).into_generator(),
            written: settings(WRITTEN).for_serialize().into_generator(),
        }
    }
}

impl Schemas {
    /// The schema of `T` as a request has it: a reference where it has a name of its own.
    pub fn of<T: JsonSchema + ?Sized>(&mut self) -> Value {
        within_types(self.read.subschema_for::<T>().to_value())
    }

    /// The schema of `T` as an answer has it, or a message that is sent: a reference where it has a name of its own.
    pub fn of_answer<T: JsonSchema + ?Sized>(&mut self) -> Value {
        within_types(self.written.subschema_for::<T>().to_value())
    }

    /// The schema of `T` where it is said by text: nothing says `null`, what is absent is.
    pub(crate) fn of_text<T: JsonSchema + ?Sized>(&mut self) -> Value {
        text::without_null(self.of::<T>())
    }

    /// The named schemas met so far. The keys of those that answers have begin with a NUL.
    #[must_use]
    pub fn definitions(&self) -> Map<String, Value> {
        self.each().map(|(key, schema)| (key, within_types(schema.clone()))).collect()
    }

    fn each(&self) -> impl Iterator<Item = (String, &Value)> {
        let read = self.read.definitions().iter().map(|(key, schema)| (key.clone(), schema));
        let written = self.written.definitions().iter();
        read.chain(written.map(|(key, schema)| (format!("{IS_WRITTEN}{key}"), schema)))
    }

    /// What the named schemas say they are, by their names so far.
    pub(crate) fn named(&self) -> BTreeMap<String, Named> {
        let named = |(key, schema): (String, &Value)| {
            let named = Named::read(key.trim_start_matches(IS_WRITTEN), schema)?;
            Some((key, named))
        };
        self.each().filter_map(named).collect()
    }

    /// Whether `T` is something that one text can say: neither an object nor a list of objects.
    pub(crate) fn is_text<T: JsonSchema + ?Sized>(&mut self) -> bool {
        let schema = self.of::<T>();
        text::is_text(&schema, self.read.definitions())
    }

    /// The fields of `T` where each is said by text; `None` if it is not an object of certain fields.
    pub(crate) fn properties<T: JsonSchema + ?Sized>(&mut self) -> Option<Properties> {
        let schema = self.of::<T>();
        properties::properties(schema, self.read.definitions())
    }

    /// The schema of a change of a `T`.
    pub(crate) fn partial_of<T: JsonSchema + ?Sized>(&mut self) -> Value {
        let schema = self.of::<T>();
        within_types(partial::partial(&schema, self.read.definitions()))
    }
}
