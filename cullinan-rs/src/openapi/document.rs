//! The document as a whole.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::components::components;
use super::entry::Entry;
use super::operation::operation;
use super::paths::Paths;
use super::tags;
use crate::response::Problem;
use crate::schema::Schemas;

const OPENAPI: &str = "3.1.0";
/// The version of an application that does not say its own.
const VERSION: &str = "0.1.0";

/// Writes the document of all routes that it shows. What cannot be said in one goes into `faults`.
pub(crate) fn document(
    title: &str,
    entries: &[Entry],
    schemas: &mut Schemas,
    faults: &mut Vec<String>,
) -> Value {
    let problem = schemas.of::<Problem>();
    let shown = || entries.iter().filter(|entry| entry.is_shown());
    let (mut paths, mut ids) = (Paths::default(), HashMap::new());
    for entry in shown() {
        let names = paths.names(&entry.url);
        for (method, id) in entry.methods() {
            if let Some(other) =
                ids.insert(id.clone(), entry).filter(|other| other.route.name != entry.route.name)
            {
                let (this, other) = (entry.label(), other.label());
                faults.push(format!(
                    "{this} and {other} both have the operationId `{id}`; give one another `name = \"..\"`"
                ));
            }
            paths.add(&entry.url, &names, method, operation(entry, id, &names, &problem));
        }
    }
    let paths = paths.into_items();
    json!({
        "openapi": OPENAPI,
        "info": { "title": title, "version": VERSION },
        "tags": tags::all(shown()),
        "components": components(&paths, schemas.definitions(), &problem, faults),
        "paths": paths,
    })
}
