//! What a structure writes into the document: its fields, as parameters of their own.

use serde_json::{Value as Json, json};

use super::described::{is_required, refuse_second};
use crate::codec::Shape;
use crate::extract::{Param, Value};
use crate::fault::In;
use crate::schema::{Describe, Property};
use crate::spec::Parameter;

/// Adds the structure's fields to the document.
pub(super) fn describe<T: Value>(shape: Shape, place: In, param: &Param, spec: &mut Describe<'_>) {
    let name = param.name();
    if !param.rule_list().is_empty() || param.has_default() {
        spec.refuse(format!(
            "`{name}` is a structure: its rules and defaults belong on its fields, in its `#[model]`"
        ));
    }
    let Some(properties) = spec.schemas.properties::<T>() else {
        spec.refuse(format!("`{name}` is not the same fields in every case, which no texts can say"));
        return;
    };
    for field in &properties.fields {
        refuse_second(place, &field.name, spec);
        if !field.is_text {
            spec.refuse(format!("`{}` of `{name}` is a structure, which no text can say", field.name));
        } else if shape == Shape::Map && !field.is_string {
            spec.refuse(format!(
                "`{}` of `{name}` must be a string: beside flattened fields serde reads all as strings; \
                 write the flattened fields out",
                field.name
            ));
        }
    }
    if !properties.others_are_text {
        spec.refuse(format!("what else is in `{name}` are structures, which no text can say"));
    }
    if place == In::Path {
        refuse_unplaced(&properties.fields, name, spec);
    }
    let required = is_required::<T>(param);
    let fields = properties.fields.into_iter().map(|field| parameter(field, required, place, param));
    spec.operation.parameters.extend(fields);
    if let Some(others) = properties.others.filter(|_| place == In::Query) {
        spec.operation.parameters.push(free(&others, param));
    }
}

/// Every field of a path is a placeholder.
fn refuse_unplaced(fields: &[Property], name: &str, spec: &mut Describe<'_>) {
    let placeholders = spec.placeholders();
    let unplaced = fields.iter().filter(|field| !placeholders.contains(&field.name.as_str()));
    let names: Vec<_> = unplaced.map(|field| format!("`{}`", field.name)).collect();
    if !names.is_empty() {
        spec.refuse(format!("the url has no placeholder for {} of `{name}`", names.join(", ")));
    }
}

fn parameter(field: Property, required: bool, place: In, param: &Param) -> Parameter {
    let Property { name, required: needed, mut schema, .. } = field;
    let members = schema.as_object_mut();
    let (description, deprecated) =
        members.map_or((None, None), |members| (members.remove("description"), members.remove("deprecated")));
    Parameter {
        name,
        place,
        required: place == In::Path || required && needed,
        description: description.and_then(|text| text.as_str().map(str::to_owned)),
        deprecated: param.is_deprecated() || deprecated == Some(Json::Bool(true)),
        explode: !param.spelling().csv,
        schema,
        example: None,
    }
}

/// Whatever else there is in the query string: in the style `form`, a member is a parameter.
fn free(others: &Json, param: &Param) -> Parameter {
    Parameter {
        name: param.name().to_owned(),
        place: In::Query,
        required: false,
        description: param.description_text().map(str::to_owned),
        deprecated: param.is_deprecated(),
        explode: true,
        schema: json!({ "type": "object", "additionalProperties": others }),
        example: None,
    }
}
