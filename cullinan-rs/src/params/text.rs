//! What every parameter that is text has in common: reading it, refusing it, documenting it.

use std::borrow::Cow;

use http::HeaderName;
use serde_json::Value as Json;

use crate::codec::{Source, TextError, Values, text};
use crate::extract::{Param, Read, Value};
use crate::fault::{Fault, In};
use crate::schema::Describe;
use crate::spec::Parameter;
use crate::validate::Rule;

/// Reads the parameter from where it stands, else its literal default.
pub(super) fn read<T: Value>(source: Source<'_>, place: In, param: &Param) -> Read<T> {
    let values = Values { source, spelling: param.spelling() };
    if let Some(first) = values.first() {
        return settle(text::read(first, values), place, param, &values);
    }
    if let Some(literal) = param.default_literal() {
        let values = Values { source: Source::Literal(literal), ..values };
        return settle(text::read(Ok(literal.into()), values), place, param, &values);
    }
    match text::absent() {
        Some(value) if !param.has_default() => Read::Value(value),
        _ => Read::Absent(place),
    }
}

fn settle<T>(read: Result<T, TextError>, place: In, param: &Param, values: &Values<'_>) -> Read<T> {
    match read {
        Ok(value) => Read::Value(value),
        Err(error) => Read::Invalid(fault(&error, place, param, values)),
    }
}

#[cold]
fn fault(error: &TextError, place: In, param: &Param, values: &Values<'_>) -> Fault {
    let name = if place == In::Header { param.header_name() } else { param.name() };
    let mut detail = error.expected.clone().into_owned();
    if place.may_echo() {
        if let Some(custom) = &error.custom {
            detail = format!("{detail}: {custom}");
        }
        if let Some(Ok(text)) = values.first() {
            detail = format!("{detail}, got {}", quote(&text));
        }
    }
    Fault::new(place, name, error.code, detail)
}

/// A value as a detail shows it: on one line, and not longer than people read.
pub(crate) fn quote(text: &str) -> String {
    const LONGEST: usize = 64;
    let short: Cow<'_, str> = match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    };
    format!("{short:?}")
}

/// Adds the parameter to the document.
pub(super) fn describe<T: Value>(place: In, param: &Param, spec: &mut Describe<'_>) {
    examine::<T>(place, param, spec);
    let mut schema = spec.schemas.of::<T>();
    let is_list = schema.get("items").is_some();
    let default = param.default_literal().map(|text| as_json(text, &schema));
    let (of_list, of_items): (Vec<&Rule>, Vec<&Rule>) =
        param.rule_list().iter().partition(|rule| !is_list || rule.is_of_list());
    if let Json::Object(schema) = &mut schema {
        of_list.iter().for_each(|rule| rule.describe(schema));
    }
    if let Some(Json::Object(items)) = schema.get_mut("items") {
        of_items.iter().for_each(|rule| rule.describe(items));
    }
    if let (Some(default), Json::Object(schema)) = (default, &mut schema) {
        schema.insert("default".into(), default);
    }
    spec.operation.parameters.push(Parameter {
        name: if place == In::Header { param.header_name() } else { param.name() }.to_owned(),
        place,
        required: place == In::Path || (param.is_required() && text::absent::<T>().is_none()),
        description: param.description_text().map(str::to_owned),
        deprecated: param.is_deprecated(),
        explode: !param.spelling().csv,
        example: param.example_text().map(|text| as_json(text, &schema)),
        schema,
    });
}

/// Refuses what only shows once the types are known: structures, and expressions too large to compile.
fn examine<T: Value>(place: In, param: &Param, spec: &mut Describe<'_>) {
    let name = if place == In::Header { param.header_name() } else { param.name() };
    if !spec.schemas.is_text::<T>() {
        spec.refuse(format!(
            "`{}` is a structure, which no text can say; read it as `Json<_>`",
            param.name()
        ));
    }
    if place == In::Header && param.header_name().parse::<HeaderName>().is_err() {
        spec.refuse(format!("`{name}` is no name for a header"));
    }
    if place == In::Cookie && name.contains(|letter: char| " \t;=,\"".contains(letter) || letter.is_control())
    {
        spec.refuse(format!("`{name}` is no name for a cookie"));
    }
    if spec.operation.parameters.iter().any(|known| known.place == place && known.name == name) {
        spec.refuse(format!(
            "two arguments read the {} parameter `{name}`; give one an alias",
            place.as_str()
        ));
    }
    for why in param.rule_list().iter().filter_map(Rule::fault) {
        spec.refuse(format!("the rule of `{}` cannot be used: {why}", param.name()));
    }
}

/// A wire text as the JSON value that the schema speaks of.
fn as_json(text: &str, schema: &Json) -> Json {
    let is_text = schema.get("type").is_some_and(|name| name == "string");
    match serde_json::from_str::<Json>(text) {
        Ok(value) if !is_text && (value.is_number() || value.is_boolean()) => value,
        _ => text.into(),
    }
}
