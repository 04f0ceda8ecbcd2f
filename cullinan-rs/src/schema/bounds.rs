//! The bounds of the integer types: schemars has those of 8 and 16 bits, and rules may say less than the type.

use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Number, Value};

/// The schema with the bounds of its types, which win over rules that say less.
pub(crate) fn within_types(mut schema: Value) -> Value {
    if let Ok(schema) = <&mut Schema>::try_from(&mut schema) {
        Bounds.transform(schema);
    }
    schema
}

/// Writes into a schema, at any depth, what its integers can hold at all.
struct Bounds;

impl Transform for Bounds {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(members) = schema.as_object_mut() {
            narrow(members);
        }
        transform_subschemas(self, schema);
    }
}

fn narrow(schema: &mut Map<String, Value>) {
    let format = schema.get("format").and_then(Value::as_str);
    let Some((least, most)) = format.and_then(range) else { return };
    tighten(schema, "minimum", least, |said, least| said > least);
    tighten(schema, "maximum", most, |said, most| said < most);
}

/// Writes the bound unless a rule has said a closer one.
fn tighten(schema: &mut Map<String, Value>, keyword: &str, bound: Number, is_closer: fn(f64, f64) -> bool) {
    let said = schema.get(keyword).and_then(Value::as_f64);
    if said.zip(bound.as_f64()).is_none_or(|(said, bound)| !is_closer(said, bound)) {
        schema.insert(keyword.to_owned(), bound.into());
    }
}

/// What the integer type of that format can hold. 128 bits are more than JSON's numbers are read with.
fn range(format: &str) -> Option<(Number, Number)> {
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
        "uint8" => of!(u8),
        "uint16" => of!(u16),
        "uint32" => of!(u32),
        "uint64" => of!(u64),
        "uint" => of!(usize),
        _ => return None,
    })
}
