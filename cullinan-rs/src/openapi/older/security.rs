//! What a caller proves: 3.0 knows no mutual TLS, and scopes of OAuth 2.0 and OpenID Connect only.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The schemes that stay, and whether requirements name scopes of them.
type Schemes = BTreeMap<String, bool>;

/// Takes out what 3.0 does not know, wherever it is asked for.
pub(super) fn settle(document: &mut Map<String, Value>) {
    let schemes = document.get_mut("components").and_then(|all| all.get_mut("securitySchemes"));
    let Some(Value::Object(schemes)) = schemes else { return };
    let kind = |scheme: &Value| scheme.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    schemes.retain(|_, scheme| kind(scheme) != "mutualTLS");
    let has_scopes = |scheme: &Value| matches!(&*kind(scheme), "oauth2" | "openIdConnect" | "");
    let known: Schemes = schemes.iter().map(|(name, scheme)| (name.clone(), has_scopes(scheme))).collect();
    requirements(document, &known);
    for item in values(document.get_mut("paths")).filter_map(Value::as_object_mut) {
        for (name, member) in item {
            match name.as_str() {
                "x-additionalOperations" => values(Some(member)).for_each(|value| operation(value, &known)),
                "x-otherOperations" => values(Some(member))
                    .filter_map(Value::as_array_mut)
                    .flatten()
                    .for_each(|value| operation(value, &known)),
                _ => operation(member, &known),
            }
        }
    }
    values(document.get_mut("x-websockets")).for_each(|socket| operation(socket, &known));
}

fn values(map: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    map.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
}

fn operation(value: &mut Value, known: &Schemes) {
    value.as_object_mut().into_iter().for_each(|members| requirements(members, known));
}

/// A requirement that cannot be said is taken out. If none is left it is not said that nothing is asked for.
fn requirements(holder: &mut Map<String, Value>, known: &Schemes) {
    let Some(Value::Array(list)) = holder.get_mut("security") else { return };
    let was_open = list.is_empty();
    list.retain(|requirement| {
        requirement.as_object().is_some_and(|members| members.keys().all(|name| known.contains_key(name)))
    });
    for (name, scopes) in list.iter_mut().filter_map(Value::as_object_mut).flatten() {
        if known.get(name) == Some(&false) {
            *scopes = json!([]);
        }
    }
    if list.is_empty() && !was_open {
        holder.remove("security");
    }
}
