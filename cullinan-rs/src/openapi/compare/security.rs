//! What a caller proves: whatever was enough must stay enough.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::operations::operations;
use super::report::{Report, members};

/// A requirement: schemes with their scopes.
type Requirement = BTreeMap<String, Vec<String>>;

/// The schemes of both documents that have one name. One that nothing asks for breaks nobody.
pub(super) fn schemes(report: &mut Report<'_>) {
    let of = |document: &'_ Value| -> BTreeMap<String, Value> {
        let components = document.get("components").cloned().unwrap_or_default();
        members(&components, "securitySchemes").map(|(name, value)| (name.clone(), value.clone())).collect()
    };
    let (old, new) = (of(report.old), of(report.new));
    let asked = asked(report.old);
    for (name, before) in &old {
        let Some(after) = new.get(name) else { continue };
        report.within(format!("security scheme `{name}`"), |report| match asked.contains(name) {
            true => scheme(report, before, after),
            false if told(before) != told(after) => {
                report.compatible("it is proven in another way, and nothing asked for it");
            }
            false => {}
        });
    }
}

/// The names of all schemes that something asks for.
fn asked(document: &Value) -> BTreeSet<String> {
    let holders =
        std::iter::once(document).chain(members(document, "x-websockets").map(|(_, socket)| socket));
    let operations = operations(document, "paths");
    let holders = holders.chain(operations.values().map(|operation| operation.value));
    let lists = holders.filter_map(|holder| holder.get("security").and_then(Value::as_array));
    lists.flatten().filter_map(Value::as_object).flat_map(|names| names.keys().cloned()).collect()
}

fn scheme(report: &mut Report<'_>, old: &Value, new: &Value) {
    if told(old) != told(new) {
        return report.breaking("it is proven in another way");
    }
    for (kind, flow) in members(old, "flows") {
        let other = new.get("flows").and_then(|flows| flows.get(kind));
        report.within(format!("flow `{kind}`"), |report| match other {
            None => report.breaking("it is gone"),
            Some(other) if urls(flow) != urls(other) => report.breaking("its urls are others"),
            Some(_) => {}
        });
    }
    for (kind, _) in members(new, "flows") {
        if old.get("flows").and_then(|flows| flows.get(kind)).is_none() {
            report.within(format!("flow `{kind}`"), |report| report.compatible("it is new"));
        }
    }
}

/// A scheme without its flows and without words for readers. Schemes of HTTP and names of headers have no case (RFC 9110
/// §11.1, §5.1).
fn told(scheme: &Value) -> Vec<String> {
    let text = |name: &str| scheme.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let is_header = text("in") == "header";
    let name = if is_header { text("name").to_ascii_lowercase() } else { text("name") };
    vec![text("type"), text("scheme").to_ascii_lowercase(), text("in"), name, text("openIdConnectUrl")]
}

fn urls(flow: &Value) -> [Option<&Value>; 2] {
    ["authorizationUrl", "tokenUrl"].map(|name| flow.get(name))
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
