//! Values of a schema, candidates for both sides of each of its rules.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Facets, pattern};
use crate::document::Document;
use crate::oracle::Oracle;

/// How deep a value goes.
const DEPTH: usize = 4;
/// More than any list holds.
const MANY: u64 = 12;

/// Makes values of the schemas of one document.
pub(crate) struct Generator<'d> {
    pub(crate) document: &'d Document,
    pub(crate) oracle: &'d Oracle,
    /// What is tried where only some values are taken.
    words: &'d [String],
}

impl<'d> Generator<'d> {
    pub(crate) fn new(document: &'d Document, oracle: &'d Oracle, words: &'d [String]) -> Self {
        Self { document, oracle, words }
    }

    /// A value that is taken, with as little in it as may be.
    pub(crate) fn sound(&self, schema: &Value) -> Option<Value> {
        self.one(schema, DEPTH, false)
    }

    /// A value that is taken, with all in it that may be.
    pub(crate) fn full(&self, schema: &Value) -> Option<Value> {
        self.one(schema, DEPTH, true)
    }

    /// Values at each bound and beside it, of this type and of others.
    pub(crate) fn candidates(&self, schema: &Value) -> Vec<Value> {
        let mut seen = BTreeSet::new();
        let all = self.around(schema, DEPTH).into_iter();
        all.filter(|value| seen.insert(value.to_string())).collect()
    }

    fn one(&self, schema: &Value, depth: usize, is_full: bool) -> Option<Value> {
        let facets = Facets::of(self.document, schema);
        let deeper = depth.checked_sub(1);
        let object =
            deeper.filter(|_| facets.speaks_of_objects()).map(|depth| self.object(&facets, depth, is_full));
        let list =
            deeper.filter(|_| facets.speaks_of_lists()).map(|depth| self.list(&facets, depth, is_full));
        let chosen = || facets.choices.iter().filter_map(|choice| self.one(choice, depth, is_full));
        let taken = |value: &Value| self.oracle.takes(schema, value);
        let likely = object.into_iter().chain(list).chain(chosen()).find(taken);
        likely.or_else(|| self.scalars(&facets).into_iter().chain(strangers()).find(taken))
    }

    /// An object with what must be in it, or with all that may.
    fn object(&self, facets: &Facets, depth: usize, is_full: bool) -> Value {
        let mut members = Map::new();
        for (name, schema) in &facets.properties {
            if is_full || facets.required.contains(name) {
                members.extend(self.one(schema, depth, is_full).map(|value| (name.clone(), value)));
            }
        }
        let least = facets.counts.iter().copied().min().unwrap_or(u64::from(is_full));
        members.extend(self.others(facets, depth, least.saturating_sub(members.len() as u64)));
        members.into()
    }

    /// As many members that have no place of their own.
    fn others(&self, facets: &Facets, depth: usize, count: u64) -> Vec<(String, Value)> {
        if let Some((pattern, schema)) = facets.named.first() {
            let names =
                pattern::samples(pattern).into_iter().filter(|name| !name.is_empty()).take(count as usize);
            return names.filter_map(|name| Some((name, self.one(schema, depth, false)?))).collect();
        }
        let Some(schema) = &facets.others else { return Vec::new() };
        let value = self.one(schema, depth, false);
        (0..count).filter_map(|turn| Some((format!("zz{turn}"), value.clone()?))).collect()
    }

    fn list(&self, facets: &Facets, depth: usize, is_full: bool) -> Value {
        if !facets.tuple.is_empty() {
            return facets.tuple.iter().filter_map(|item| self.one(item, depth, is_full)).collect();
        }
        let Some(schema) = facets.items.first() else { return json!([]) };
        let least = facets.counts.iter().copied().min().filter(|least| *least > 0);
        let count = least.unwrap_or(u64::from(is_full));
        let full = self.one(schema, depth, is_full);
        let mut items: Vec<_> = full.into_iter().take(usize::try_from(count).unwrap()).collect();
        for item in self.good_items(schema, depth) {
            if items.len() < usize::try_from(count).unwrap() && !items.contains(&item) {
                items.push(item);
            }
        }
        items.into()
    }

    /// Items that differ. Of objects two are enough.
    fn good_items(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let mut good: Vec<Value> = Vec::new();
        let facets = Facets::of(self.document, schema);
        let ends = [true, false].into_iter().filter_map(|is_full| self.one(schema, depth, is_full));
        for value in ends.chain(self.scalars(&facets)) {
            if !good.contains(&value) && self.oracle.takes(schema, &value) {
                good.push(value);
            }
            if good.len() as u64 > MANY {
                break;
            }
        }
        good
    }

    fn scalars(&self, facets: &Facets) -> Vec<Value> {
        let mut values = facets.values.clone();
        let is_any = facets.types.is_empty();
        if facets.is("string") || is_any {
            values.extend(facets.texts().into_iter().map(Value::from));
        }
        if facets.is("integer") || facets.is("number") || is_any {
            values.extend(facets.numbers());
        }
        if facets.is("boolean") || is_any {
            values.extend([json!(true), json!(false)]);
        }
        values
    }

    fn around(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let facets = Facets::of(self.document, schema);
        let mut values = self.scalars(&facets);
        if facets.is_listed {
            values.extend(self.words.iter().map(|word| Value::from(word.as_str())));
        }
        values.extend(facets.choices.iter().flat_map(|choice| self.around(choice, depth)));
        if let Some(depth) = depth.checked_sub(1) {
            if facets.speaks_of_objects() {
                values.extend(self.objects(&facets, depth));
            }
            if facets.speaks_of_lists() {
                values.extend(self.lists(&facets, depth));
            }
        }
        values.extend(strangers());
        values
    }

    /// Objects that differ in one member from a full or from a sparse one.
    fn objects(&self, facets: &Facets, depth: usize) -> Vec<Value> {
        let (full, sparse) = (self.object(facets, depth, true), self.object(facets, depth, false));
        let mut objects = vec![full.clone(), sparse.clone()];
        let with = |base: &Value, name: &str, value: Value| {
            let mut object = base.clone();
            object[name] = value;
            object
        };
        for (name, schema) in &facets.properties {
            for base in [&full, &sparse] {
                let mut without = base.clone();
                without.as_object_mut().unwrap().remove(name);
                objects.push(without);
            }
            objects.extend(self.around(schema, depth).into_iter().map(|value| with(&full, name, value)));
            objects.extend(self.one(schema, depth, true).map(|value| with(&sparse, name, value)));
        }
        for others in facets.others.iter().chain(facets.named.iter().map(|(_, schema)| schema)) {
            let name = facets.named.first().and_then(|(name, _)| pattern::samples(name).into_iter().next());
            let name = name.unwrap_or_else(|| "zz".to_owned());
            objects.extend(self.around(others, depth).into_iter().map(|value| with(&sparse, &name, value)));
        }
        for count in facets.counts.iter().flat_map(|bound| [*bound, bound.saturating_sub(1), bound + 1]) {
            let members = self.others(facets, depth, count);
            objects.push(Value::Object(members.into_iter().collect()));
        }
        objects.extend([json!(1), json!("a"), json!(null)].map(|value| with(&full, "zzz", value)));
        objects
    }

    /// Lists of each length, and lists that differ in one item from a short one.
    fn lists(&self, facets: &Facets, depth: usize) -> Vec<Value> {
        let sound = self.list(facets, depth, true);
        let mut lists = vec![sound.clone()];
        for (at, schema) in facets.tuple.iter().enumerate() {
            lists.extend(self.around(schema, depth).into_iter().map(|value| replaced(&sound, at, value)));
        }
        let mut longer = sound.as_array().unwrap().clone();
        longer.push(json!(true));
        lists.extend([longer, sound.as_array().unwrap().iter().skip(1).cloned().collect()].map(Value::from));
        let Some(schema) = facets.items.first() else { return lists };
        let good = self.good_items(schema, depth);
        let mut counts: Vec<_> =
            facets.counts.iter().flat_map(|bound| [bound.saturating_sub(1), *bound, bound + 1]).collect();
        counts.extend([0, 1, 2]);
        counts.extend((!facets.has_most_count).then_some(MANY));
        for count in counts.into_iter().map(|count| usize::try_from(count).unwrap()) {
            lists.push(good.iter().cycle().take(count.min(good.len() * count)).cloned().collect());
            lists.extend(good.first().map(|item| vec![item.clone(); count].into()));
        }
        let sound = if sound == json!([]) { good.first().cloned().into_iter().collect() } else { sound };
        lists.extend(self.around(schema, depth).into_iter().map(|value| replaced(&sound, 0, value)));
        lists
    }
}

fn replaced(list: &Value, at: usize, value: Value) -> Value {
    let mut items = list.as_array().unwrap().clone();
    match items.get_mut(at) {
        Some(item) => *item = value,
        None => items.push(value),
    }
    items.into()
}

/// A value of each type, for schemas that want another.
fn strangers() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(1),
        json!(1.5),
        json!("abc"),
        json!(""),
        json!([]),
        json!([1]),
        json!({}),
        json!({ "zz": 1 }),
    ]
}
