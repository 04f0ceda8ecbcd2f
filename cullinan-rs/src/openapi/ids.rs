//! `Ids`: the operationIds of a document, each of which is one operation's.

use std::collections::HashMap;

use super::entry::{Entry, identifier};

/// The ids so far, with whose they are: the name of the route or of the webhook, and how a report speaks of it.
#[derive(Default)]
pub(super) struct Ids(HashMap<String, (String, String)>);

impl Ids {
    /// Takes an id for a method of a route. Two routes of one name are reported elsewhere.
    pub(super) fn claim(&mut self, id: &str, entry: &Entry, faults: &mut Vec<String>) {
        self.take(id, entry.route.name, entry.label(), faults);
    }

    /// Takes an id for a webhook, and tells it.
    pub(super) fn claim_webhook(&mut self, name: &str, faults: &mut Vec<String>) -> String {
        let id = identifier(name);
        let label = format!("the webhook `{name}`");
        self.take(&id, &label, label.clone(), faults);
        id
    }

    fn take(&mut self, id: &str, name: &str, label: String, faults: &mut Vec<String>) {
        match self.0.get(id) {
            Some((other, _)) if other == name => {}
            Some((_, other)) => faults.push(format!(
                "{label} and {other} both have the operationId `{id}`; give one another `name = \"..\"`"
            )),
            None => {
                self.0.insert(id.to_owned(), (name.to_owned(), label));
            }
        }
    }
}
