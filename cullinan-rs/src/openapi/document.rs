//! The document as a whole.

use serde_json::{Map, Value, json};

use super::about::{OpenApi, webhooks};
use super::components::{components, needed, rename};
use super::entry::Entry;
use super::ids::Ids;
use super::names::names;
use super::operation::operation;
use super::paths::Paths;
use super::tags;
use crate::response::Problem;
use crate::schema::Schemas;

const OPENAPI: &str = "3.1.0";

/// What a document is made of.
pub(crate) struct Sources<'s> {
    /// What the application is called.
    pub(crate) title: &'s str,
    /// What else it says of itself.
    pub(crate) about: &'s OpenApi,
    /// All its routes.
    pub(crate) entries: &'s [Entry],
    /// Which of them this document is about: those that are kept out of every document are left out in any case.
    pub(crate) is_in: fn(&Entry) -> bool,
}

impl Sources<'_> {
    fn shown(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.is_shown() && (self.is_in)(entry))
    }
}

/// Writes the document of all routes that it shows. What cannot be said in one goes into `faults`.
pub(crate) fn document(sources: &Sources<'_>, schemas: &mut Schemas, faults: &mut Vec<String>) -> Value {
    let (problem, about) = (schemas.of::<Problem>(), sources.about);
    about.check(faults);
    let mut ids = Ids::default();
    let paths = paths(sources, &mut ids, &problem, faults);
    let webhooks = webhooks(&about.webhooks, schemas, faults, |name, faults| ids.claim_webhook(name, faults));
    let needed = needed(paths.values().chain(webhooks.values()), schemas.definitions(), &problem);
    let names = names(&needed, &schemas.named());
    let mut document = Map::from_iter([
        ("openapi".to_owned(), OPENAPI.into()),
        ("info".to_owned(), about.info(sources.title)),
        ("tags".to_owned(), tags::all(about, sources.shown()).into()),
        ("components".to_owned(), components(needed, &names, &problem, about, faults)),
        ("paths".to_owned(), paths.into()),
    ]);
    if !webhooks.is_empty() {
        document.insert("webhooks".to_owned(), webhooks.into());
    }
    about.write(&mut document);
    let mut document = json!(document);
    rename(&mut document, &names);
    document
}

fn paths(
    sources: &Sources<'_>,
    ids: &mut Ids,
    problem: &Value,
    faults: &mut Vec<String>,
) -> Map<String, Value> {
    let mut paths = Paths::default();
    for entry in sources.shown() {
        let placeholders = paths.names(&entry.url);
        if let Some(security) = entry.security() {
            sources.about.check_security(&entry.label(), security.iter().copied(), faults);
        }
        for (method, id) in entry.methods() {
            ids.claim(&id, entry, faults);
            let operation = operation(entry, method, id, &placeholders, problem);
            paths.add(&entry.url, &placeholders, method, operation);
        }
    }
    paths.into_items()
}

/// Where schemas are made, the framework's own first: these keep their names, whatever the application's are.
pub(crate) fn schemas() -> Schemas {
    let mut schemas = Schemas::default();
    schemas.of::<Problem>();
    schemas
}
