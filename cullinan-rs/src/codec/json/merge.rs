//! JSON Merge Patch (RFC 7396 §2).

use serde_json::{Map, Value};

/// Changes `target` by a patch: members that are `null` are taken away, objects are gone into, all else is replaced.
pub(crate) fn merge(target: &mut Value, patch: &Map<String, Value>) {
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(members) = target else { return };
    for (name, change) in patch {
        match change {
            Value::Null => drop(members.remove(name)),
            Value::Object(change) => merge(members.entry(name.clone()).or_insert(Value::Null), change),
            change => drop(members.insert(name.clone(), change.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::merge;

    #[test]
    fn it_does_what_the_examples_of_the_rfc_do() {
        // RFC 7396, appendix A, as far as the patch is an object.
        for (target, patch, expected) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
            (json!({"a": [{"b": "c"}]}), json!({"a": [1]}), json!({"a": [1]})),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            let mut merged = target.clone();
            merge(&mut merged, patch.as_object().map_or(&Default::default(), |patch| patch));
            assert_eq!(merged, expected, "{target} {patch}");
        }
        let mut untouched = Value::Object(Default::default());
        merge(&mut untouched, &Default::default());
        assert_eq!(untouched, json!({}));
    }
}
