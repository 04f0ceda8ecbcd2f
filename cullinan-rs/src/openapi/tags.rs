//! Tags: the groups that operations stand in.

use serde_json::{Value, json};

use super::about::OpenApi;
use super::entry::Entry;
use crate::controller::Definition;

/// The tags of an operation: its modules', the controller's, then its own; without any, the controller's name.
pub(super) fn tags(entry: &Entry) -> Vec<&str> {
    let of_owner = entry.owner.map_or(&[][..], |owner| owner.tags);
    let of_modules = entry.tags.iter().map(|group| &*group.name);
    let mut tags: Vec<&str> = Vec::new();
    for tag in of_modules.chain(of_owner.iter().copied()).chain(entry.route.docs.tags.iter().copied()) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    if tags.is_empty() {
        tags.extend(entry.owner.map(default_tag));
    }
    tags
}

impl Entry {
    /// Whether it is in the group of that name.
    pub(crate) fn is_tagged(&self, name: &str) -> bool {
        tags(self).contains(&name)
    }
}

/// All tags, each once: those that the application declares, then the others in the order they are met. A module describes
/// its tags itself, and a controller's doc comment the first of its own, unless the tag is described already.
pub(super) fn all<'e>(about: &'e OpenApi, entries: impl IntoIterator<Item = &'e Entry>) -> Vec<Value> {
    let mut known: Vec<(&str, Option<&str>)> = about.tags().map(|(name, _)| (name, None)).collect();
    for entry in entries {
        for tag in tags(entry) {
            let description = of_module(tag, entry).or_else(|| of_controller(tag, entry.owner?));
            match known.iter_mut().find(|(name, _)| *name == tag) {
                Some((_, said)) => *said = said.or(description),
                None => known.push((tag, description)),
            }
        }
    }
    let mut declared = about.tags().map(|(_, tag)| tag);
    let tag = |(name, description)| {
        let mut tag = declared.next().unwrap_or_else(|| json!({ "name": name }));
        if let (Value::Object(members), Some(description)) = (&mut tag, description) {
            members.entry("description").or_insert_with(|| Value::from(description));
        }
        tag
    };
    known.into_iter().map(tag).collect()
}

/// What a module says of the tag.
fn of_module<'e>(tag: &str, entry: &'e Entry) -> Option<&'e str> {
    entry.tags.iter().filter(|group| group.name == tag).find_map(|group| group.description.as_deref())
}

/// What a controller says of the tag, if it is the controller's first rather than one handler's.
fn of_controller(tag: &str, owner: &'static Definition) -> Option<&'static str> {
    let first = owner.tags.first().copied().unwrap_or_else(|| default_tag(owner));
    owner.description.filter(|_| first == tag)
}

fn default_tag(owner: &Definition) -> &'static str {
    owner.name.strip_suffix("Controller").filter(|name| !name.is_empty()).unwrap_or(owner.name)
}
