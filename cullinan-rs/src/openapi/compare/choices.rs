//! `anyOf` and `oneOf`: which alternatives belong together, which are gone, which are new.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::flat::Flat;
use super::known::{Known, Schemas};
use super::report::{Direction, Report, Shift};
use super::schema::known;
use super::walk::flat;

/// Alternatives of which one must fit.
type Group = Vec<Value>;

/// Compares the alternatives; tells whether the rest of the schemas is to be compared.
pub(super) fn choices(report: &mut Report<'_>, old: &Known, new: &Known, direction: Direction) -> bool {
    let is_same = |one: &Group, others: &[Group]| {
        others.contains(one) && one.iter().all(|choice| report.alike.leads_to_same(choice))
    };
    let without = |groups: &'_ [Group], others: &[Group]| -> Vec<Group> {
        groups.iter().filter(|group| !is_same(group, others)).cloned().collect()
    };
    let (old_groups, new_groups) = (&old.flat.groups, &new.flat.groups);
    let (before, after) = (without(old_groups, new_groups), without(new_groups, old_groups));
    if before.len() == after.len() {
        for (before, after) in before.iter().zip(&after) {
            let (before, after) = (each(&report.old_schemas, before), each(&report.new_schemas, after));
            compare(report, &before, &after, direction);
        }
        return true;
    }
    if before.len() > 1 || after.len() > 1 {
        report.breaking("its alternatives are others, and cannot be compared");
        return true;
    }
    let before = whole(&report.old_schemas, old, before.first());
    let after = whole(&report.new_schemas, new, after.first());
    compare(report, &before, &after, direction);
    false
}

fn each(schemas: &Schemas<'_>, group: &[Value]) -> Vec<Known> {
    let all = group.iter().map(|choice| schemas.known(choice));
    all.filter(|choice| !choice.flat.is_nothing()).collect()
}

/// What a schema can be, each with all that it asks for: its alternatives, or its types.
fn whole(schemas: &Schemas<'_>, schema: &Known, group: Option<&Group>) -> Vec<Known> {
    let rest = Flat { groups: Vec::new(), ..Flat::clone(&schema.flat) };
    if let Some(group) = group {
        let all = each(schemas, group).into_iter();
        return all
            .map(|choice| Known::new(choice.name, Flat::clone(&choice.flat).and(rest.clone()).settled()))
            .filter(|choice| !choice.flat.is_nothing())
            .collect();
    }
    match &schema.flat.types {
        Some(types) if types.len() > 1 => {
            let of = |name: &String| Flat { types: Some(BTreeSet::from([name.clone()])), ..rest.clone() };
            types.iter().map(|name| Known::new(None, of(name).settled())).collect()
        }
        _ => vec![Known::new(schema.name.clone(), rest)],
    }
}

fn compare(report: &mut Report<'_>, old: &[Known], new: &[Known], direction: Direction) {
    let (before, after) = (tagged(report.old, old), tagged(report.new, new));
    let by_tag: HashMap<_, _> =
        after.iter().filter_map(|(tag, choice)| Some((tag.as_ref()?, *choice))).collect();
    let (mut rest, mut met) = (Vec::new(), HashSet::new());
    for (tag, choice) in &before {
        match tag.as_ref().and_then(|tag| Some((tag, by_tag.get(tag)?))) {
            Some((tag, other)) => {
                met.insert(tag);
                report.within(format!("alternative {tag}"), |report| known(report, choice, other, direction));
            }
            None => rest.push(*choice),
        }
    }
    let is_left = |tag: &Option<String>| tag.as_ref().is_none_or(|tag| !met.contains(tag));
    let mut won: Vec<_> = after.iter().filter(|(tag, _)| is_left(tag)).map(|(_, choice)| *choice).collect();
    // What another one takes is not gone, and what another one took is not new.
    rest.retain(|choice| !new.iter().any(|other| is_within(report, choice, other, Direction::Sent)));
    won.retain(|choice| !old.iter().any(|other| is_within(report, other, choice, Direction::Received)));
    differ(report, &rest, &won, direction);
}

/// Tells what is gone and what is new.
fn differ(report: &mut Report<'_>, gone: &[&Known], won: &[&Known], direction: Direction) {
    if let ([gone], [won]) = (gone, won) {
        report.within("alternative", |report| known(report, gone, won, direction));
        return;
    }
    for choice in gone {
        let what = format!("the alternative {} is gone", say(report.old, choice));
        report.shift(direction, Shift::Narrower, what);
    }
    for choice in won {
        let what = format!("the alternative {} is new", say(report.new, choice));
        report.shift(direction, Shift::Wider, what);
    }
}

/// Whether nothing would break in that direction.
fn is_within(report: &mut Report<'_>, old: &Known, new: &Known, direction: Direction) -> bool {
    report.is_sound(|report| known(report, old, new, direction))
}

/// The choices, with what tells each from the others.
fn tagged<'c>(document: &Value, choices: &'c [Known]) -> Vec<(Option<String>, &'c Known)> {
    let all: Vec<_> = choices.iter().map(|choice| (tag(document, choice), choice)).collect();
    let mut counts: HashMap<&String, usize> = HashMap::new();
    all.iter().filter_map(|(tag, _)| tag.as_ref()).for_each(|tag| *counts.entry(tag).or_default() += 1);
    let is_single = |tag: &String| counts.get(tag) == Some(&1);
    all.iter().map(|(tag, choice)| (tag.clone().filter(|tag| is_single(tag)), *choice)).collect()
}

/// A constant property, an only property, its being `null` or values, a name, a type: in this order.
fn tag(document: &Value, choice: &Known) -> Option<String> {
    let whole = &choice.flat;
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
    if whole.is_null() {
        return Some("null".to_owned());
    }
    if whole.values.is_some() {
        return Some("of constants".to_owned());
    }
    if let Some(name) = &choice.name {
        return Some(format!("`{name}`"));
    }
    let types = whole.types.as_ref()?;
    types.first().filter(|_| types.len() == 1).cloned()
}

fn say(document: &Value, choice: &Known) -> String {
    tag(document, choice).unwrap_or_else(|| match &choice.flat.types {
        Some(types) => types.iter().map(String::as_str).collect::<Vec<_>>().join(" or "),
        None => "of any type".to_owned(),
    })
}
