//! What every parameter writes into the document, and what of a declaration only shows there.

use http::HeaderName;
use serde_json::Value as Json;

use super::text::spelling;
use crate::codec::text;
use crate::extract::{Param, Value};
use crate::fault::In;
use crate::schema::{Describe, within_types};
use crate::spec::Parameter;
use crate::validate::Rule;

/// Adds the parameter to the document.
pub(super) fn describe<T: Value>(place: In, param: &Param, spec: &mut Describe<'_>) {
    examine::<T>(place, param, spec);
    let schema = spec.schemas.of_text::<T>();
    let (schema, csv) = (property(schema, place, param, spec), spelling(place, param).csv);
    spec.operation.parameters.push(Parameter {
        name: wire_name(place, param).to_owned(),
        place,
        required: place == In::Path || is_required::<T>(param),
        description: param.description_text().map(str::to_owned),
        deprecated: param.is_deprecated(),
        explode: !csv,
        example: param.example_text().map(|text| as_json(text, csv, &schema)),
        schema,
    });
}

/// Whether a request without it is refused.
pub(super) fn is_required<T: Value>(param: &Param) -> bool {
    param.is_required() && text::absent::<T>().is_none()
}

/// The schema of the value with its rules and its default.
pub(super) fn property(mut schema: Json, place: In, param: &Param, spec: &mut Describe<'_>) -> Json {
    let is_list = schema.get("items").is_some();
    let default = param.default_literal();
    let default = default.map(|text| as_json(text, spelling(place, param).csv, &schema));
    let (of_list, of_items): (Vec<&Rule>, Vec<&Rule>) =
        param.rule_list().iter().partition(|rule| !is_list || rule.is_of_list());
    // HTTP itself takes white space off the ends of a header.
    let is_trimmed = param.spelling().trim || is_list && spelling(place, param).trim;
    let describe = if is_trimmed { Rule::describe_trimmed } else { Rule::describe };
    if let Json::Object(schema) = &mut schema {
        of_list.iter().for_each(|rule| describe(rule, schema));
    }
    if let Some(Json::Object(items)) = schema.get_mut("items") {
        of_items.iter().for_each(|rule| describe(rule, items));
    }
    if let (Some(default), Json::Object(schema)) = (default, &mut schema) {
        schema.insert("default".into(), default);
    }
    for why in param.rule_list().iter().filter_map(Rule::fault) {
        spec.refuse(format!("the rule of `{}` cannot be used: {why}", param.name()));
    }
    within_types(schema)
}

/// Writes what is said for readers into the schema, where there is no other place for it.
pub(super) fn add_words(schema: &mut Json, param: &Param) {
    let example = param.example_text().map(|text| as_json(text, param.spelling().csv, schema));
    let Json::Object(schema) = schema else { return };
    if let Some(text) = param.description_text() {
        schema.insert("description".into(), text.into());
    }
    if param.is_deprecated() {
        schema.insert("deprecated".into(), true.into());
    }
    if let Some(example) = example {
        schema.insert("examples".into(), vec![example].into());
    }
}

/// Refuses what only shows once the types are known: structures, and expressions too large to compile.
fn examine<T: Value>(place: In, param: &Param, spec: &mut Describe<'_>) {
    let name = wire_name(place, param);
    if !spec.schemas.is_text::<T>() {
        let fix = match place {
            In::Query => "read the whole query string into it with `Query<_>`, or the body with `Json<_>`",
            _ => "read it as `Json<_>`",
        };
        spec.refuse(format!("`{}` is a structure, which no text can say; {fix}", param.name()));
    }
    if place == In::Header && param.header_name().parse::<HeaderName>().is_err() {
        spec.refuse(format!("`{name}` is no name for a header"));
    }
    if place == In::Cookie && name.contains(|letter: char| " \t;=,\"".contains(letter) || letter.is_control())
    {
        spec.refuse(format!("`{name}` is no name for a cookie"));
    }
    refuse_second(place, name, spec);
}

/// Refuses a parameter that another argument reads. Headers have no case.
pub(super) fn refuse_second(place: In, name: &str, spec: &mut Describe<'_>) {
    let is_name = |known: &str| known == name || (place == In::Header && known.eq_ignore_ascii_case(name));
    if spec.operation.parameters.iter().any(|known| known.place == place && is_name(&known.name)) {
        spec.refuse(format!(
            "two arguments read the {} parameter `{name}`; give one an alias",
            place.as_str()
        ));
    }
}

/// What the client calls it.
fn wire_name(place: In, param: &Param) -> &'static str {
    if place == In::Header { param.header_name() } else { param.name() }
}

/// A wire text as the JSON value that the schema speaks of.
fn as_json(text: &str, csv: bool, schema: &Json) -> Json {
    let Some(items) = schema.get("items") else { return item_as_json(text, schema) };
    match csv {
        true => text.split(',').map(|text| item_as_json(text.trim(), items)).collect(),
        false => vec![item_as_json(text, items)].into(),
    }
}

fn item_as_json(text: &str, schema: &Json) -> Json {
    let is_text = schema.get("type").is_some_and(|name| name == "string");
    match serde_json::from_str::<Json>(text) {
        Ok(value) if !is_text && (value.is_number() || value.is_boolean()) => value,
        _ => text.into(),
    }
}
