//! Parameters of an operation.

use serde_json::{Map, Value, json};

use super::constraint::{constrain, unread};
use super::operation::insert_text;
use crate::fault::In;
use crate::spec::Parameter;
use crate::template::{Constraint, Segment, Segments};

/// The parameters of an operation at `url`, whose placeholders the document calls `names`. One that no argument
/// reads is there too, for every placeholder must be.
pub(super) fn parameters(declared: &[Parameter], url: &str, names: &[String]) -> Vec<Value> {
    let placeholders: Vec<_> = Segments::of("", url).filter_map(Placeholder::of).zip(names).collect();
    let written = declared.iter().map(|parameter| {
        let is_its =
            |(own, _): &&(Placeholder<'_>, _)| parameter.place == In::Path && own.name == parameter.name;
        match placeholders.iter().find(is_its) {
            Some((own, name)) => {
                let mut parameter = parameter.clone();
                constrain(&mut parameter.schema, own.constraint);
                write(&parameter, (*name).clone())
            }
            None => write(parameter, parameter.name.clone()),
        }
    });
    let is_read = |own: &Placeholder<'_>| {
        declared.iter().any(|parameter| parameter.place == In::Path && parameter.name == own.name)
    };
    let others = placeholders.iter().filter(|(own, _)| !is_read(own)).map(|(own, name)| {
        json!({ "name": name, "in": "path", "required": true, "schema": unread(own.constraint) })
    });
    written.chain(others).collect()
}

/// A placeholder of the url.
struct Placeholder<'u> {
    name: &'u str,
    constraint: Option<Constraint<'u>>,
}

impl<'u> Placeholder<'u> {
    fn of(segment: Segment<'u>) -> Option<Self> {
        let constraint = match segment {
            Segment::Constrained(_, constraint) => Some(constraint),
            _ => None,
        };
        Some(Self { name: segment.name()?, constraint })
    }
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
