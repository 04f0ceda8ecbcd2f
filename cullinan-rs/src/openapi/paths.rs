//! Paths: urls as OpenAPI writes them, one for all templates that differ in placeholders' names only.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::template::{Segment, Segments};

/// The methods that a path of OpenAPI 3.1 has a place for.
const KNOWN: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
/// Where the others are, by the name that OpenAPI 3.2 gives it.
const FURTHER: &str = "x-additionalOperations";

/// The paths of the document. OpenAPI 3.1 takes `/{id}` and `/{isbn}` for the same path, as the router does, so
/// the names that were met first stand for both.
#[derive(Default)]
pub(super) struct Paths {
    items: Map<String, Value>,
    /// The names of each shape.
    names: HashMap<String, Vec<String>>,
}

impl Paths {
    /// What the document calls the placeholders of a template, in their order.
    pub(super) fn names(&mut self, url: &str) -> Vec<String> {
        let own = || Segments::of("", url).filter_map(Segment::name).map(str::to_owned).collect();
        self.names.entry(write(url, &[])).or_insert_with(own).clone()
    }

    /// Adds the operation of one method. One that OpenAPI has no word for goes into an extension.
    pub(super) fn add(&mut self, url: &str, names: &[String], method: &str, operation: Value) {
        let item = self.items.entry(write(url, names)).or_insert_with(|| Map::new().into());
        let Value::Object(item) = item else { return };
        // A second one is a collision of routes, which is reported elsewhere.
        if KNOWN.contains(&method) {
            item.entry(method.to_ascii_lowercase()).or_insert(operation);
        } else if let Value::Object(further) = item.entry(FURTHER).or_insert_with(|| Map::new().into()) {
            further.entry(method).or_insert(operation);
        }
    }

    pub(super) fn into_items(self) -> Map<String, Value> {
        self.items
    }
}

/// The template with other names in it: `/files/{rest:path}` is `/files/{rest}`.
fn write(url: &str, names: &[String]) -> String {
    let (mut text, mut names) = (String::with_capacity(url.len()), names.iter());
    for segment in Segments::of("", url) {
        match segment {
            Segment::Literal(literal) => text.extend(["/", literal]),
            Segment::Plain(_) | Segment::Rest(_) => {
                text.extend(["/{", names.next().map_or("", String::as_str), "}"]);
            }
        }
    }
    if text.is_empty() { "/".to_owned() } else { text }
}
