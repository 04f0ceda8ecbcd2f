//! The document as a whole.

use serde_json::{Map, Value};

use super::about::{OpenApi, webhooks};
use super::components::{components, needed, rename};
use super::entry::Entry;
use super::ids::Ids;
use super::names::names;
use super::operation::operation;
use super::paths::Paths;
use super::problems::{ProblemSpec, Problems};
use super::servers::serve_from;
use super::shared::share;
use super::sockets::{SOCKETS, sockets};
use super::tags;
use crate::response::Problem;
use crate::schema::Schemas;

const OPENAPI: &str = "3.1.0";

/// What a document is written for.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    /// What the application is called.
    pub(crate) title: &'a str,
    /// What else it says of itself.
    pub(crate) about: &'a OpenApi,
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
    let Scene { title, about, .. } = scene;
    about.check(faults);
    for (entry, security) in entries.iter().filter_map(|entry| Some((entry, entry.security()?))) {
        about.check_security(&entry.label(), security.iter().copied(), faults);
    }
    let problems = Problems::of(scene.problems, schemas);
    let shown = || entries.iter().copied().filter(|entry| entry.is_shown);
    let mut ids = Ids::default();
    let operations: Vec<_> = shown().filter(|entry| !entry.opens_sockets()).collect();
    let paths = paths(scene, &operations, &mut ids, &problems, faults);
    let webhooks = webhooks(&about.webhooks, schemas, faults, |name, faults| ids.claim_webhook(name, faults));
    let (sockets, problems) = (sockets(shown(), scene), problems.content());
    let items = paths.values().chain(webhooks.values()).chain(sockets.values());
    let (mut needed, named) = (needed(items, schemas.definitions(), &problems), schemas.named());
    let shared = share(&mut needed, &named);
    let mut names = names(&needed, &named);
    for (written, read) in shared {
        let name = names.get(&read).cloned().unwrap_or(read);
        names.insert(written, name);
    }
    let mut document = Map::from_iter([
        ("openapi".to_owned(), OPENAPI.into()),
        ("info".to_owned(), about.info(title)),
        ("tags".to_owned(), tags::all(about, shown()).into()),
        ("components".to_owned(), components(needed, &names, &problems, about, faults)),
        ("paths".to_owned(), paths.into()),
    ]);
    for (name, items) in [("webhooks", webhooks), (SOCKETS, sockets)] {
        if !items.is_empty() {
            document.insert(name.to_owned(), items.into());
        }
    }
    about.write(&mut document);
    let mut document = Value::from(document);
    rename(&mut document, &names);
    document
}

/// The operations by their paths. A route for every method has those that are left.
fn paths(
    scene: Scene<'_>,
    operations: &[&Entry],
    ids: &mut Ids,
    problems: &Problems,
    faults: &mut Vec<String>,
) -> Map<String, Value> {
    let mut paths = Paths::default();
    let (for_all, named): (Vec<&Entry>, Vec<&Entry>) =
        operations.iter().partition(|entry| entry.is_for_all());
    for entry in named.into_iter().chain(for_all) {
        let placeholders = paths.names(&entry.url);
        for (method, id) in entry.methods() {
            if entry.is_for_all() && paths.has(&entry.url, &placeholders, method) {
                continue;
            }
            ids.claim(&id, entry, faults);
            let mut operation = operation(entry, method, id, &placeholders, problems);
            serve_from(&mut operation, entry, scene);
            paths.add(&entry.url, &placeholders, method, operation);
        }
    }
    paths.into_items()
}

/// Where schemas are made, the framework's own first: these keep their names, whatever the application's are.
pub(crate) fn schemas() -> Schemas {
    let mut schemas = Schemas::default();
    schemas.of::<Problem>();
    schemas.of_answer::<Problem>();
    schemas
}
