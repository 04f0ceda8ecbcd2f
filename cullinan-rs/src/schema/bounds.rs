//! Schemas as they are shown: with the bounds of the number types, since schemars has those of integers of 8 and 16 bits,
//! and rules may say less than the type.

use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};

use super::choices;
use super::named::Named;
use crate::spec::keywords;

/// The schema as it is shown: with the bounds of its types, which win over rules that say less, and without what only
/// tells its name.
pub(crate) fn within_types(mut schema: Value) -> Value {
    if let Ok(schema) = <&mut Schema>::try_from(&mut schema) {
        Bounds.transform(schema);
    }
    schema
}

/// Writes into a schema, at any depth, what its types can hold at all, and its enums as such.
struct Bounds;

impl Transform for Bounds {
    fn transform(&mut self, schema: &mut Schema) {
        Named::remove(schema);
        if let Some(members) = schema.as_object_mut() {
            narrow(members);
            choices::merge(members);
        }
        transform_subschemas(self, schema);
    }
}

fn narrow(schema: &mut Map<String, Value>) {
    // The format `ip` is schemars' own, and so says nothing to who follows the standard's.
    if schema.get("format").is_some_and(|format| format == "ip") {
        keywords::also(schema, "anyOf", vec![json!({ "format": "ipv4" }), json!({ "format": "ipv6" })]);
    }
    if let Some(Value::Object(names)) = schema.get_mut("patternProperties") {
        *names =
            std::mem::take(names).into_iter().map(|(name, schema)| (number_name(name), schema)).collect();
    }
    let format = schema.get("format").and_then(Value::as_str);
    let Some((least, most)) = format.and_then(range) else { return };
    keywords::at_least(schema, "minimum", least);
    keywords::at_most(schema, "maximum", most);
}

/// The least number that is not less than `f32::MAX` and has no more digits than tell that from others: what serde
/// writes.
const F32_MAX: f64 = 3.402_823_5e38;

/// The names of a map whose keys are integers, which are as JSON writes them: `7`, and not `07`.
fn number_name(pattern: String) -> String {
    match pattern.as_str() {
        r"^\d+$" => "^(0|[1-9][0-9]*)$".to_owned(),
        r"^-?\d+$" => "^(0|-?[1-9][0-9]*)$".to_owned(),
        _ => pattern,
    }
}

/// What the number type of that format can hold. Of 128 bits it is the nearest double: what more there is JSON's
/// numbers are seldom read with.
#[expect(clippy::cast_precision_loss, reason = "the nearest double is what is meant")]
fn range(format: &str) -> Option<(Value, Value)> {
    macro_rules! of {
        ($type:ty) => {
            (<$type>::MIN.into(), <$type>::MAX.into())
        };
    }
    Some(match format {
        "int8" => of!(i8),
        "int16" => of!(i16),
        "int32" => of!(i32),
        "int64" => of!(i64),
        "int" => of!(isize),
        "int128" => ((i128::MIN as f64).into(), (i128::MAX as f64).into()),
        "uint8" => of!(u8),
        "uint16" => of!(u16),
        "uint32" => of!(u32),
        "uint64" => of!(u64),
        "uint128" => (u64::MIN.into(), (u128::MAX as f64).into()),
        "uint" => of!(usize),
        // As the greatest one is written.
        "float" => ((-F32_MAX).into(), F32_MAX.into()),
        _ => return None,
    })
}
