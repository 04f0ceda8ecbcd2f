//! What a form may mean: all in it is text, one item is a list of one, and an empty text may be nothing.

use serde_json::Value;

use super::texts::{readings, text};
use crate::oracle::Oracle;

/// How deep texts go: an object among parts is JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    Members,
    All,
}

/// Whether a schema takes a value that is written as texts, in any of the ways that one of them can be read.
pub(super) fn takes(oracle: &Oracle, schema: &Value, value: &Value, depth: Depth) -> bool {
    oracle.takes(schema, value) || others(value, depth, true).iter().any(|other| oracle.takes(schema, other))
}

/// The same value with one part of it read otherwise.
fn others(value: &Value, depth: Depth, is_outermost: bool) -> Vec<Value> {
    let mut others = ways(value);
    match value {
        Value::Object(_) if depth == Depth::Members && !is_outermost => {}
        Value::Object(members) => {
            for (name, member) in members {
                let with = |other| {
                    let mut members = members.clone();
                    members.insert(name.clone(), other);
                    Value::Object(members)
                };
                others.extend(self::others(member, depth, false).into_iter().map(with));
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                others.extend(self::others(item, depth, false).into_iter().map(|other| {
                    let mut items = items.clone();
                    items[at] = other;
                    Value::Array(items)
                }));
            }
        }
        _ => {}
    }
    others
}

/// Whatever a value may be besides once it is text.
fn ways(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => {
            let mut ways: Vec<_> = items.first().into_iter().flat_map(scalar_ways).collect();
            let as_texts = items.iter().map(|item| text(item).map(Value::from)).collect::<Option<Value>>();
            ways.extend(as_texts);
            ways
        }
        Value::Object(_) | Value::Null => Vec::new(),
        scalar => {
            let mut ways = scalar_ways(scalar);
            let lists: Vec<_> = ways.iter().map(|way| Value::Array(vec![way.clone()])).collect();
            ways.extend(lists);
            if scalar == "" {
                ways.push(Value::Null);
            }
            ways.extend(match scalar.as_str() {
                Some("on") => Some(Value::Bool(true)),
                Some("off") => Some(Value::Bool(false)),
                _ => None,
            });
            ways
        }
    }
}

fn scalar_ways(value: &Value) -> Vec<Value> {
    text(value).map_or_else(Vec::new, |text| readings(&text))
}
