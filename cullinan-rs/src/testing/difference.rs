//! What differs between two JSON values, by place.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

/// More than these are counted.
const MOST: usize = 20;
/// A value that is longer is cut.
const LONGEST: usize = 80;

/// A line for each difference, none if there is none.
pub(super) fn differences(known: &Value, found: &Value) -> String {
    let mut lines = Vec::new();
    walk("", Some(known), Some(found), &mut lines);
    let mut text: String = lines.iter().take(MOST).map(|line| format!("\n  {line}")).collect();
    if lines.len() > MOST {
        let _ = write!(text, "\n  and {} more", lines.len() - MOST);
    }
    text
}

fn walk(place: &str, known: Option<&Value>, found: Option<&Value>, lines: &mut Vec<String>) {
    match (known, found) {
        (Some(known), Some(found)) if known == found => {}
        (Some(Value::Object(known)), Some(Value::Object(found))) => {
            let names: BTreeSet<_> = known.keys().chain(found.keys()).collect();
            for name in names {
                let step = name.replace('~', "~0").replace('/', "~1");
                walk(&format!("{place}/{step}"), known.get(name), found.get(name), lines);
            }
        }
        (Some(Value::Array(known)), Some(Value::Array(found))) => {
            for index in 0..known.len().max(found.len()) {
                walk(&format!("{place}/{index}"), known.get(index), found.get(index), lines);
            }
        }
        (Some(known), Some(found)) => lines.push(format!("{place}: {} is {}", short(known), short(found))),
        (Some(known), None) => lines.push(format!("{place}: {} is gone", short(known))),
        (None, found) => lines.push(format!("{place}: {} is new", found.map(short).unwrap_or_default())),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
