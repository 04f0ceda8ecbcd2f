//! Schemas that hold themselves.

use serde_json::json;

use super::pairs::{lines, sent};

#[test]
fn what_holds_itself_ends_and_is_told_once() {
    let tree = |minimum: u8, wrapped: bool| {
        let own = json!({ "$ref": "#/components/schemas/Tree" });
        let own = if wrapped { json!({ "allOf": [own], "description": "x" }) } else { own };
        let schema = json!({ "type": "object", "properties": { "name": { "type": "string", "minLength": minimum },
            "left": own, "right": { "anyOf": [own, { "type": "null" }] }, "all": { "type": "array", "items": own },
            "either": { "oneOf": [own, { "type": "string" }, { "type": "array", "items": own }] } } });
        let mut document = sent(json!({ "$ref": "#/components/schemas/Tree" }));
        document["components"] = json!({ "schemas": { "Tree": schema } });
        document
    };
    for (old, new) in
        [(tree(1, false), tree(2, false)), (tree(1, true), tree(2, false)), (tree(1, true), tree(2, true))]
    {
        let lines = lines(&old, &new);
        let name =
            "breaking: POST /a, body, application/json, property `name`: the least length was 1 and is 2";
        assert!(lines.iter().any(|line| line == name), "{lines:#?}");
        assert!(lines.len() < 12, "{lines:#?}");
    }
    let own = |name: &str| {
        let mut document = sent(json!({ "$ref": format!("#/components/schemas/{name}") }));
        document["components"] = json!({ "schemas": { "A": { "allOf": [{ "$ref": "#/components/schemas/A" }] },
            "B": { "$ref": "#/components/schemas/C" }, "C": { "$ref": "#/components/schemas/B" }, } });
        document
    };
    for name in ["A", "B", "D"] {
        assert_eq!(lines(&own(name), &own(name)), [""; 0]);
    }
}
