//! The document as a whole.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::components::{components, needed, rename};
use super::entry::Entry;
use super::names::names;
use super::operation::operation;
use super::paths::Paths;
use super::problems::{ProblemSpec, Problems};
use super::servers::serve_from;
use super::sockets::sockets;
use super::tags;
use crate::response::Problem;
use crate::schema::Schemas;

const OPENAPI: &str = "3.1.0";
/// The version of an application that does not say its own.
const VERSION: &str = "0.1.0";

/// What a document is written for.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) title: &'a str,
    /// The number of the host that it is served to.
    pub(crate) here: Option<usize>,
    /// The hosts by their numbers.
    pub(crate) hosts: &'a [(usize, String)],
    /// What problems are written as instead.
    pub(crate) problems: Option<ProblemSpec>,
}

/// Writes the document of all routes that it shows; of two for one path and method, it shows the first. What cannot be
/// said in one goes into `faults`.
pub(crate) fn document(
    scene: Scene<'_>,
    entries: &[&Entry],
    schemas: &mut Schemas,
    faults: &mut Vec<String>,
) -> Value {
    let problems = Problems::of(scene.problems, schemas);
    let shown = || entries.iter().copied().filter(|entry| entry.is_shown);
    let (mut paths, mut ids) = (Paths::default(), HashMap::new());
    // A route for every method has those that are left.
    let operations = || shown().filter(|entry| !entry.opens_sockets());
    let named = operations().filter(|entry| !entry.is_for_all());
    for entry in named.chain(operations().filter(|entry| entry.is_for_all())) {
        let placeholders = paths.names(&entry.url);
        for (method, id) in entry.methods() {
            if entry.is_for_all() && paths.has(&entry.url, &placeholders, method) {
                continue;
            }
            if let Some(other) =
                ids.insert(id.clone(), entry).filter(|other| other.route.name != entry.route.name)
            {
                let (this, other) = (entry.label(), other.label());
                faults.push(format!(
                    "{this} and {other} both have the operationId `{id}`; give one another `name = \"..\"`"
                ));
            }
            let mut operation = operation(entry, id, &placeholders, &problems);
            serve_from(&mut operation, entry, scene);
            paths.add(&entry.url, &placeholders, method, operation);
        }
    }
    let paths = paths.into_items();
    let sockets = sockets(shown(), scene);
    let problems = problems.content();
    let needed = needed(paths.values().chain(sockets.values()), schemas.definitions(), &problems);
    let names = names(&needed, &schemas.named());
    let mut document = json!({
        "openapi": OPENAPI,
        "info": { "title": scene.title, "version": VERSION },
        "tags": tags::all(shown()),
        "components": components(needed, &names, &problems, faults),
        "paths": paths,
    });
    if let (false, Some(members)) = (sockets.is_empty(), document.as_object_mut()) {
        members.insert("x-websockets".into(), sockets.into());
    }
    rename(&mut document, &names);
    document
}

/// Where schemas are made, the framework's own first: these keep their names, whatever the application's are.
pub(crate) fn schemas() -> Schemas {
    let mut schemas = Schemas::default();
    schemas.of::<Problem>();
    schemas
}
