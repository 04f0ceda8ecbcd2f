//! Components: the schemas and the answer that operations refer to.

use serde_json::{Map, Value, json};

use crate::codec::percent::{self, Plus};
use crate::response::Problem;

const SCHEMAS: &str = "#/components/schemas/";

/// The components that `paths` needs: of the named schemas only those that something shown refers to, for a route
/// that is left out takes its models with it.
pub(super) fn components(
    paths: &Map<String, Value>,
    mut definitions: Map<String, Value>,
    problem: &Value,
    faults: &mut Vec<String>,
) -> Value {
    let (mut schemas, mut found) = (Map::new(), Vec::new());
    paths.values().for_each(|item| references(item, &mut found));
    references(problem, &mut found);
    while let Some(name) = found.pop() {
        if let Some(schema) = definitions.remove(&name) {
            references(&schema, &mut found);
            schemas.insert(name, schema);
        }
    }
    faults.extend(schemas.keys().filter(|name| !is_key(name)).map(|name| {
        format!(
            "the schema `{name}` has a name that OpenAPI does not allow; rename it with `#[schemars(rename = \"..\")]` \
             to letters, digits, `.`, `-` and `_`"
        )
    }));
    json!({
        "schemas": schemas,
        "responses": {
            "Problem": {
                "description": "A problem",
                "content": { (Problem::MEDIA_TYPE): { "schema": problem } }
            }
        }
    })
}

/// The named schemas that `value` refers to, at any depth.
fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let name = reference.and_then(|reference| reference.strip_prefix(SCHEMAS));
            let name = name.and_then(|name| percent::decode(name, Plus::Literal));
            into.extend(name.map(|name| name.replace("~1", "/").replace("~0", "~")));
            members.values().for_each(|member| references(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

fn is_key(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}
