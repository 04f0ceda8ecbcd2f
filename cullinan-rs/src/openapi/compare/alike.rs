//! `Alike`: which references lead to the same in both documents, however far they lead.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::flat::Flat;

/// The references of the old document that lead to something else in the new one.
pub(super) struct Alike<'d> {
    changed: BTreeSet<&'d str>,
}

impl<'d> Alike<'d> {
    /// Follows every reference once.
    pub(super) fn of(old: &'d Value, new: &'d Value) -> Self {
        let mut all = BTreeSet::new();
        each_reference(old, &mut |path| {
            all.insert(path);
        });
        let target = |document: &'d Value, path: &str| document.pointer(path.strip_prefix('#')?);
        let (mut left, mut changed) = (Vec::new(), BTreeSet::new());
        let mut above: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in all {
            let own = target(old, path);
            if own != target(new, path) {
                changed.insert(path);
                left.push(path);
            }
            own.into_iter().for_each(|own| {
                each_reference(own, &mut |inner| above.entry(inner).or_default().push(path));
            });
        }
        // What leads to something that changed has changed.
        while let Some(path) = left.pop() {
            for outer in above.get(path).into_iter().flatten() {
                if changed.insert(outer) {
                    left.push(outer);
                }
            }
        }
        Self { changed }
    }

    /// Whether a schema that is written alike in both means the same.
    pub(super) fn is_same(&self, flat: &Flat) -> bool {
        flat.parts().all(|part| self.leads_to_same(part))
    }

    pub(super) fn leads_to_same(&self, value: &Value) -> bool {
        let mut is_same = true;
        each_reference(value, &mut |path| is_same &= !self.changed.contains(path));
        is_same
    }
}

fn each_reference<'v>(value: &'v Value, note: &mut impl FnMut(&'v str)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| each_reference(item, note)),
        Value::Object(members) => {
            if let Some(path) = members.get("$ref").and_then(Value::as_str) {
                note(path);
            }
            members.values().for_each(|member| each_reference(member, note));
        }
        _ => {}
    }
}
