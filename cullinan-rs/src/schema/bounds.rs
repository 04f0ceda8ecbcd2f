//! Schemas as they are shown: with the bounds of the integer types, since schemars has those of 8 and 16 bits, and rules may
//! say less than the type.

use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value};

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

/// Writes into a schema, at any depth, what its integers can hold at all, and its enums as such.
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
    let format = schema.get("format").and_then(Value::as_str);
    let Some((least, most)) = format.and_then(range) else { return };
    keywords::at_least(schema, "minimum", least);
    keywords::at_most(schema, "maximum", most);
}

/// What the integer type of that format can hold. Of 128 bits it is the nearest double: what more there is JSON's
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
        _ => return None,
    })
}
