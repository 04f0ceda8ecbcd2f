//! Paths: urls as OpenAPI writes them, one for all templates that differ in placeholders' names only.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::template::{Segment, Segments};

/// The methods that a path of OpenAPI 3.1 has a place for.
const KNOWN: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
/// Where operations of the other methods stand, by the name that OpenAPI 3.2 gives it.
const ADDITIONAL: &str = "x-additionalOperations";
/// Where operations stand that have the same path and method as another one to OpenAPI, though not to the router.
const OTHERS: &str = "x-otherOperations";

/// The paths of the document. OpenAPI 3.1 takes `/{id}` and `/{isbn}` for the same path, as the router does, so
/// the names that were met first stand for both. It takes `/{id:int}` and `/{name}` for the same path too, as the
/// router does not: of two operations of one method the second is told in an extension.
#[derive(Default)]
pub(super) struct Paths {
    items: Map<String, Value>,
    /// The names of each shape.
    names: HashMap<String, Vec<String>>,
    /// The router's template behind each operation that has the place of its method.
    templates: HashMap<(String, &'static str), String>,
}

impl Paths {
    /// What the document calls the placeholders of a template, in their order.
    pub(super) fn names(&mut self, url: &str) -> Vec<String> {
        let own = || Segments::of("", url).filter_map(Segment::name).map(str::to_owned).collect();
        self.names.entry(write(url, &[])).or_insert_with(own).clone()
    }

    /// Whether an operation of that very template and method is there.
    pub(super) fn has(&self, url: &str, names: &[String], method: &'static str) -> bool {
        self.templates.get(&(write(url, names), method)).is_some_and(|known| *known == template(url))
    }

    /// Adds the operation of one method. One that OpenAPI has no word for goes into an extension.
    pub(super) fn add(&mut self, url: &str, names: &[String], method: &'static str, operation: Value) {
        if self.has(url, names, method) {
            // A second one of one template is a collision of routes, which is reported elsewhere.
            return;
        }
        let path = write(url, names);
        let item = self.items.entry(path.clone()).or_insert_with(|| Map::new().into());
        let Value::Object(item) = item else { return };
        let Some((name, place)) = place(item, method) else { return };
        if place.contains_key(&name) {
            push_other(item, name, operation);
        } else {
            place.insert(name, operation);
            self.templates.insert((path, method), template(url));
        }
    }

    pub(super) fn into_items(self) -> Map<String, Value> {
        self.items
    }
}

/// Where in a path item the operation of a method stands, and by which name.
fn place<'i>(item: &'i mut Map<String, Value>, method: &str) -> Option<(String, &'i mut Map<String, Value>)> {
    if KNOWN.contains(&method) {
        return Some((method.to_ascii_lowercase(), item));
    }
    let further = item.entry(ADDITIONAL).or_insert_with(|| Map::new().into());
    Some((method.to_owned(), further.as_object_mut()?))
}

fn push_other(item: &mut Map<String, Value>, method: String, operation: Value) {
    let others = item.entry(OTHERS).or_insert_with(|| Map::new().into());
    let Value::Object(others) = others else { return };
    if let Value::Array(others) = others.entry(method).or_insert_with(|| Value::Array(Vec::new())) {
        others.push(operation);
    }
}

/// The template with other names in it: `/files/{rest:path}` is `/files/{rest}`.
pub(super) fn write(url: &str, names: &[String]) -> String {
    let (mut text, mut names) = (String::with_capacity(url.len()), names.iter());
    for segment in Segments::of("", url) {
        match segment {
            Segment::Literal(literal) => text.extend(["/", literal]),
            Segment::Plain(_) | Segment::Constrained(..) | Segment::Rest(_) => {
                text.extend(["/{", names.next().map_or("", String::as_str), "}"]);
            }
        }
    }
    if text.is_empty() { "/".to_owned() } else { text }
}

/// The template without its names, by which the router tells it from others.
fn template(url: &str) -> String {
    let segment = |segment: Segment<'_>| match segment {
        Segment::Literal(literal) => format!("/{literal}"),
        Segment::Plain(_) => "/{}".to_owned(),
        Segment::Constrained(_, constraint) => format!("/{{{constraint:?}}}"),
        Segment::Rest(_) => "/{:path}".to_owned(),
    };
    Segments::of("", url).map(segment).collect()
}
