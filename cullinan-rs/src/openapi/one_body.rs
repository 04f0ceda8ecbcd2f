//! A document for generators of clients that know one media type for each body.

use serde_json::Value;

/// Leaves of a body's media types this one alone, where it is among them; other bodies stay as they are. Whether there
/// was any such body.
pub(crate) fn one_body(document: &mut Value, media_type: &str) -> bool {
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    let operations = items.into_iter().flat_map(|items| items.values_mut()).flat_map(operations);
    operations.filter_map(|operation| narrow(operation, media_type)).count() > 0
}

/// The operations of a path, those in its extensions too: by method there, or lists of them.
fn operations(item: &mut Value) -> Vec<&mut Value> {
    let Value::Object(members) = item else { return Vec::new() };
    let mut operations = Vec::new();
    for (name, member) in members {
        match (name.starts_with("x-"), member) {
            (true, Value::Object(by_method)) => operations.extend(by_method.values_mut().flat_map(each)),
            (_, member) => operations.push(member),
        }
    }
    operations
}

fn each(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Array(several) => several.iter_mut().collect(),
        one => vec![one],
    }
}

fn narrow(operation: &mut Value, media_type: &str) -> Option<()> {
    let content = operation.pointer_mut("/requestBody/content")?.as_object_mut()?;
    content.contains_key(media_type).then(|| content.retain(|other, _| other == media_type))
}

#[cfg(test)]
#[path = "tests/one_body.rs"]
mod tests;
