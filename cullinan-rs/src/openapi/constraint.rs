//! What a placeholder's constraint adds to the schema of its parameter.

use serde_json::{Map, Value, json};

use crate::spec::keywords;
use crate::template::Constraint;
use crate::validate::write_pattern;

const INT: &str = "^[+-]?[0-9]+$";
const FLOAT: &str = r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$";
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The schema of a placeholder that no argument reads.
pub(super) fn unread(constraint: Option<Constraint<'_>>) -> Value {
    match constraint {
        Some(Constraint::Int) => {
            json!({ "type": "integer", "format": "int64", "minimum": i64::MIN, "maximum": i64::MAX })
        }
        Some(Constraint::Float) => json!({ "type": "number" }),
        constraint => {
            let mut schema = json!({ "type": "string" });
            constrain(&mut schema, constraint);
            schema
        }
    }
}

/// Adds to the schema of what an argument reads what its type does not say itself: to a text without a format. What a
/// constraint of the application's own asks for, nothing can say.
pub(super) fn constrain(schema: &mut Value, constraint: Option<Constraint<'_>>) {
    let (Some(constraint), Value::Object(schema)) = (constraint, schema) else { return };
    let says_more = ["format", "enum", "const"].iter().any(|keyword| schema.contains_key(*keyword));
    if schema.get("type").and_then(Value::as_str) == Some("string") && !says_more {
        write(schema, constraint);
    }
}

fn write(schema: &mut Map<String, Value>, constraint: Constraint<'_>) {
    match constraint {
        Constraint::Own(_) => {}
        Constraint::Regex(source) => write_pattern(&format!("^(?:{source})$"), schema),
        Constraint::Int => keywords::also(schema, "pattern", INT),
        Constraint::Float => keywords::also(schema, "pattern", FLOAT),
        Constraint::Date => keywords::also(schema, "format", "date"),
        Constraint::Uuid => keywords::also(schema, "format", "uuid"),
        Constraint::Slug => keywords::also(schema, "pattern", SLUG),
    }
}
