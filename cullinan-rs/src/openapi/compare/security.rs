//! What a caller proves: whatever was enough must stay enough.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::report::{Report, members};

/// A requirement: schemes with their scopes.
type Requirement = BTreeMap<String, Vec<String>>;

/// The schemes of both documents that have one name.
pub(super) fn schemes(report: &mut Report<'_>) {
    let of = |document: &Value| {
        let components = document.get("components").cloned().unwrap_or_default();
        members(&components, "securitySchemes").map(|(name, value)| (name.clone(), told(value))).collect()
    };
    let [old, new]: [BTreeMap<String, Value>; 2] = [of(report.old), of(report.new)];
    for (name, scheme) in &old {
        if new.get(name).is_some_and(|other| other != scheme) {
            report.within(format!("security scheme `{name}`"), |report| {
                report.breaking("it is proven in another way");
            });
        }
    }
}

/// A scheme without words for readers.
fn told(scheme: &Value) -> Value {
    let kept = ["type", "scheme", "in", "name", "openIdConnectUrl"];
    let flows = members(scheme, "flows").map(|(kind, flow)| {
        let urls = ["authorizationUrl", "tokenUrl"].map(|name| flow.get(name).cloned().unwrap_or_default());
        (kind.clone(), Value::from(urls.to_vec()))
    });
    json!({ "flows": flows.collect::<serde_json::Map<_, _>>(),
        "told": kept.map(|name| scheme.get(name).cloned().unwrap_or_default()) })
}

/// The requirements of an operation, or those of its document.
pub(super) fn requirements(report: &mut Report<'_>, old: &Value, new: &Value) {
    let [before, after] = [(report.old, old), (report.new, new)].map(|(document, operation)| {
        let list = operation.get("security").or_else(|| document.get("security"));
        let list = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if list.is_empty() { vec![Requirement::new()] } else { list.iter().map(read).collect() }
    });
    for requirement in before.iter().filter(|old| !after.iter().any(|new| is_enough(old, new))) {
        report.breaking(format!("{} was enough for a caller to prove, and is not", say(requirement)));
    }
    for requirement in after.iter().filter(|new| !before.iter().any(|old| is_enough(new, old))) {
        report.compatible(format!("{} is enough for a caller to prove", say(requirement)));
    }
}

fn read(requirement: &Value) -> Requirement {
    let scopes = |value: &Value| {
        let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let members = requirement.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.clone(), scopes(value))).collect()
}

/// Whether who meets `has` meets `asked`.
fn is_enough(has: &Requirement, asked: &Requirement) -> bool {
    asked.iter().all(|(name, scopes)| {
        has.get(name).is_some_and(|known| scopes.iter().all(|scope| known.contains(scope)))
    })
}

fn say(requirement: &Requirement) -> String {
    let scheme = |(name, scopes): (&String, &Vec<String>)| match scopes.as_slice() {
        [] => format!("`{name}`"),
        scopes => format!("`{name}({})`", scopes.join(" ")),
    };
    let schemes: Vec<_> = requirement.iter().map(scheme).collect();
    if schemes.is_empty() { "nothing".to_owned() } else { schemes.join(" with ") }
}
