//! Parameters of an operation.

use serde_json::{Map, Value, json};

use super::operation::insert_text;
use crate::fault::In;
use crate::spec::Parameter;
use crate::template::{Segment, Segments};

/// The parameters of an operation at `url`, whose placeholders the document calls `names`. One that no argument
/// reads is there too, for every placeholder must be.
pub(super) fn parameters(declared: &[Parameter], url: &str, names: &[String]) -> Vec<Value> {
    let placeholders: Vec<_> = Segments::of("", url).filter_map(Segment::name).zip(names).collect();
    let documented = |name: &str| {
        placeholders.iter().find(|(own, _)| *own == name).map_or(name, |(_, name)| name.as_str()).to_owned()
    };
    let mut all: Vec<_> = declared
        .iter()
        .map(|parameter| match parameter.place {
            In::Path => write(parameter, documented(&parameter.name)),
            _ => write(parameter, parameter.name.clone()),
        })
        .collect();
    for (own, name) in &placeholders {
        if !declared.iter().any(|parameter| parameter.place == In::Path && parameter.name == *own) {
            all.push(json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
        }
    }
    all
}

fn write(parameter: &Parameter, name: String) -> Value {
    let mut members = Map::new();
    members.insert("name".into(), name.into());
    members.insert("in".into(), parameter.place.as_str().into());
    insert_text(&mut members, "description", parameter.description.as_deref());
    if parameter.required {
        members.insert("required".into(), true.into());
    }
    if parameter.deprecated {
        members.insert("deprecated".into(), true.into());
    }
    let is_list = parameter.schema.get("items").is_some();
    if is_list && matches!(parameter.place, In::Query | In::Cookie) {
        members.insert("style".into(), "form".into());
        members.insert("explode".into(), parameter.explode.into());
    }
    members.insert("schema".into(), parameter.schema.clone());
    if let Some(example) = &parameter.example {
        members.insert("example".into(), example.clone());
    }
    members.into()
}
