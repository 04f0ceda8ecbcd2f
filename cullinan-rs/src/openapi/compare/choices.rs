//! `anyOf` and `oneOf`: which alternatives belong together, which are gone, which are new.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::flat::{Flat, flat};
use super::report::{Direction, Report, Shift};
use super::schema::below;

/// A schema as it stands, and taken together.
type Pair<'s> = (&'s Value, &'s Flat);

/// Compares the alternatives; tells whether the rest of the schemas is to be compared.
pub(super) fn choices(report: &mut Report<'_>, old: Pair<'_>, new: Pair<'_>, direction: Direction) -> bool {
    let whole = |schema: &Value| vec![schema.clone()];
    match (&*old.1.groups, &*new.1.groups) {
        ([], []) => true,
        ([before], [after]) => {
            compare(report, before, after, direction);
            true
        }
        ([], [after]) => {
            compare(report, &whole(old.0), after, direction);
            false
        }
        ([before], []) => {
            compare(report, before, &whole(new.0), direction);
            false
        }
        (before, after) if before == after => true,
        _ => {
            report.breaking("its alternatives are others, and cannot be compared");
            true
        }
    }
}

fn compare(report: &mut Report<'_>, old: &[Value], new: &[Value], direction: Direction) {
    let (before, after) = (tagged(report.old, old), tagged(report.new, new));
    let by_tag: HashMap<_, _> =
        after.iter().filter_map(|(tag, choice)| Some((tag.as_ref()?, *choice))).collect();
    let (mut rest, mut met) = (Vec::new(), HashSet::new());
    for (tag, choice) in &before {
        match tag.as_ref().and_then(|tag| Some((tag, by_tag.get(tag)?))) {
            Some((tag, other)) => {
                met.insert(tag);
                report.within(format!("alternative {tag}"), |report| below(report, choice, other, direction));
            }
            None => rest.push(*choice),
        }
    }
    let is_left = |tag: &Option<String>| tag.as_ref().is_none_or(|tag| !met.contains(tag));
    let mut won: Vec<_> = after.iter().filter(|(tag, _)| is_left(tag)).map(|(_, choice)| *choice).collect();
    // What another one takes is not gone, and what another one took is not new.
    rest.retain(|choice| !new.iter().any(|other| is_within(report, choice, other, Direction::Sent)));
    won.retain(|choice| !old.iter().any(|other| is_within(report, other, choice, Direction::Received)));
    let gone = rest;
    if let ([gone], [won]) = (&*gone, &*won) {
        report.within("alternative", |report| below(report, gone, won, direction));
        return;
    }
    for choice in gone {
        report.shift(
            direction,
            Shift::Narrower,
            format!("the alternative {} is gone", say(report.old, choice)),
        );
    }
    for choice in won {
        report.shift(direction, Shift::Wider, format!("the alternative {} is new", say(report.new, choice)));
    }
}

/// Whether nothing would break in that direction.
fn is_within(report: &mut Report<'_>, old: &Value, new: &Value, direction: Direction) -> bool {
    report.is_sound(|report| below(report, old, new, direction))
}

/// The choices, with what tells each from the others.
fn tagged<'c>(document: &Value, choices: &'c [Value]) -> Vec<(Option<String>, &'c Value)> {
    let all: Vec<_> = choices.iter().map(|choice| (tag(document, choice), choice)).collect();
    let mut counts: HashMap<&String, usize> = HashMap::new();
    all.iter().filter_map(|(tag, _)| tag.as_ref()).for_each(|tag| *counts.entry(tag).or_default() += 1);
    let is_single = |tag: &String| counts.get(tag) == Some(&1);
    all.iter().map(|(tag, choice)| (tag.clone().filter(|tag| is_single(tag)), *choice)).collect()
}

/// A constant property, an only property, a value, a name, a type: in this order.
fn tag(document: &Value, choice: &Value) -> Option<String> {
    let whole = flat(document, choice);
    let constant = |(name, schema): (&String, &Value)| {
        let values = flat(document, schema).values?;
        let [only] = &*values else { return None };
        whole.required.contains(name).then(|| format!("`{name}` = {only}"))
    };
    if let Some(tag) = whole.properties.iter().find_map(constant) {
        return Some(tag);
    }
    if let (1, Some(name)) = (whole.properties.len(), whole.properties.keys().next())
        && whole.required.contains(name)
    {
        return Some(format!("`{name}`"));
    }
    if let Some([only]) = whole.values.as_deref() {
        return Some(only.to_string());
    }
    let name = choice.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    if let Some(name) = name.or_else(|| choice.get("title").and_then(Value::as_str)) {
        return Some(format!("`{name}`"));
    }
    let types = whole.types?;
    (types.len() == 1).then(|| types.into_iter().next().unwrap_or_default())
}

fn say(document: &Value, choice: &Value) -> String {
    tag(document, choice).unwrap_or_else(|| {
        let text = choice.to_string();
        text.chars().take(60).collect()
    })
}
