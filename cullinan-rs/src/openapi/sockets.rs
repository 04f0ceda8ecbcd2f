//! WebSocket routes: OpenAPI 3.1 has no place for them, so they stand in an extension of the document.

use serde_json::{Map, Value, json};

use super::about::requirement;
use super::document::Scene;
use super::entry::Entry;
use super::operation::{insert_text, write_headers};
use super::parameter::parameters;
use super::paths::write;
use super::servers::serve_from;
use super::tags::tags;
use crate::template::{Segment, Segments};

/// Where they stand in the document.
pub(super) const SOCKETS: &str = "x-websockets";

/// The sockets by their paths. A message without a schema is any text or bytes. Of two at one path it is the first, as
/// of operations.
pub(super) fn sockets<'e>(entries: impl Iterator<Item = &'e Entry>, scene: Scene<'_>) -> Map<String, Value> {
    let mut sockets = Map::new();
    for entry in entries.filter(|entry| entry.opens_sockets()) {
        let names: Vec<_> =
            Segments::of("", &entry.url).filter_map(Segment::name).map(str::to_owned).collect();
        sockets.entry(write(&entry.url, &names)).or_insert_with(|| {
            let mut socket = socket(entry, &names);
            serve_from(&mut socket, entry, scene);
            socket
        });
    }
    sockets
}

fn socket(entry: &Entry, names: &[String]) -> Value {
    let (docs, mut members) = (&entry.route.docs, Map::new());
    let tags = tags(entry);
    if !tags.is_empty() {
        members.insert("tags".into(), tags.into());
    }
    members.insert("summary".into(), docs.summary.unwrap_or(entry.route.name).into());
    insert_text(&mut members, "description", docs.description);
    let parameters = parameters(&entry.operation.parameters, &entry.url, names);
    if !parameters.is_empty() {
        members.insert("parameters".into(), parameters.into());
    }
    let protocols = entry.route.socket.map_or(&[][..], |socket| socket.protocols);
    if !protocols.is_empty() {
        members.insert("protocols".into(), protocols.into());
    }
    let messages = entry.operation.messages.clone().unwrap_or_default();
    for (name, schema) in [("receives", messages.receives), ("sends", messages.sends)] {
        members.insert(name.into(), json!({ "schema": schema.unwrap_or_else(|| json!({})) }));
    }
    if let Some(security) = entry.security() {
        members.insert("security".into(), security.iter().map(|text| requirement(text)).collect());
    }
    let headers = write_headers(&entry.headers);
    if !headers.is_empty() {
        members.insert("headers".into(), headers.into());
    }
    if entry.is_deprecated {
        members.insert("deprecated".into(), true.into());
    }
    insert_text(&mut members, "x-version", entry.version.as_deref());
    members.into()
}
