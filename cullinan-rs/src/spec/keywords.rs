//! Keywords of a JSON Schema that a type and several rules may write: what each of them says stays said.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value};

/// Writes a lower bound, unless a closer one is there. What is no number bounds nothing.
pub(crate) fn at_least(schema: &mut Map<String, Value>, keyword: &str, bound: impl Into<Value>) {
    bounded(schema, keyword, bound.into(), Ordering::Greater);
}

/// Writes an upper bound, unless a closer one is there. What is no number bounds nothing.
pub(crate) fn at_most(schema: &mut Map<String, Value>, keyword: &str, bound: impl Into<Value>) {
    bounded(schema, keyword, bound.into(), Ordering::Less);
}

fn bounded(schema: &mut Map<String, Value>, keyword: &str, bound: Value, closer: Ordering) {
    let Value::Number(bound) = bound else { return };
    if let Some(Value::Number(said)) = schema.get(keyword)
        && (*said == bound || compare(said, &bound) == Some(closer))
    {
        return;
    }
    schema.insert(keyword.to_owned(), bound.into());
}

/// Exactly for integers; as floats where one is.
fn compare(left: &Number, right: &Number) -> Option<Ordering> {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

/// Writes a keyword; beside another value of it, into `allOf`.
pub(crate) fn also(schema: &mut Map<String, Value>, keyword: &str, value: impl Into<Value>) {
    let value = value.into();
    match schema.get(keyword) {
        None => {
            schema.insert(keyword.to_owned(), value);
        }
        Some(said) if *said == value => {}
        Some(_) => {
            let further = Map::from_iter([(keyword.to_owned(), value)]).into();
            let all = schema.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
            if let Some(all) = all.as_array_mut().filter(|all| !all.contains(&further)) {
                all.push(further);
            }
        }
    }
}
