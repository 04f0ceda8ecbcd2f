//! Tags: the groups that operations stand in.

use serde_json::{Value, json};

use super::about::OpenApi;
use super::entry::Entry;
use crate::controller::Definition;

/// The tags of an operation: the controller's, then its own; without any, the controller's name.
pub(super) fn tags(entry: &Entry) -> Vec<&'static str> {
    let of_owner = entry.owner.map_or(&[][..], |owner| owner.tags);
    let mut tags: Vec<_> = of_owner.to_vec();
    tags.extend(entry.route.docs.tags.iter().filter(|tag| !of_owner.contains(tag)));
    if tags.is_empty() {
        tags.extend(entry.owner.map(default_tag));
    }
    tags
}

/// All tags, each once: those that the application declares, then the others in the order they are met. A controller's
/// doc comment describes the tag it comes first in.
pub(super) fn all<'e>(about: &'e OpenApi, entries: impl IntoIterator<Item = &'e Entry>) -> Vec<Value> {
    let mut known: Vec<(&str, Option<&str>)> = about.tags().map(|(name, _)| (name, None)).collect();
    for entry in entries {
        for (index, tag) in tags(entry).into_iter().enumerate() {
            let owner = entry.owner.filter(|owner| index == 0 && is_of(tag, owner));
            let description = owner.and_then(|owner| owner.description);
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

/// Whether the tag is the controller's rather than one handler's.
fn is_of(tag: &str, owner: &Definition) -> bool {
    owner.tags.contains(&tag) || (owner.tags.is_empty() && tag == default_tag(owner))
}

fn default_tag(owner: &Definition) -> &'static str {
    owner.name.strip_suffix("Controller").filter(|name| !name.is_empty()).unwrap_or(owner.name)
}
