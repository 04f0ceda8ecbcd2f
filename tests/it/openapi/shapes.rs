//! Models that refer to themselves, and words that mean something elsewhere.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use super::document::{document_of, part};

/// A tree.
#[model]
struct Tree {
    #[validate(length(min = 1))]
    name: String,
    left: Option<Box<Tree>>,
    #[serde(default)]
    branches: Vec<Tree>,
    #[serde(default)]
    roots: BTreeMap<String, Tree>,
}

#[model]
struct Node<T> {
    item: T,
    next: Option<Box<Node<T>>>,
}

#[model]
struct Chicken {
    lays: Vec<Egg>,
}

#[model]
#[serde(tag = "state", rename_all = "lowercase")]
enum Egg {
    Whole { holds: Option<Box<Chicken>> },
    Broken,
}

/// </script><script>alert("a & b")</script> <b>*bold*</b> `code` \u{2028} {curly} "quoted"
#[model]
#[serde(rename = "Marked")]
struct Scripted {
    /// </script>
    #[serde(rename = "</script>")]
    field: u8,
}

#[post_api(url = "/trees")]
async fn trees(body: Tree) -> Tree {
    body
}

#[post_api(url = "/nodes")]
async fn nodes(body: Node<u8>) -> Node<Tree> {
    let _ = body;
    Node {
        item: Tree { name: String::new(), left: None, branches: vec![], roots: BTreeMap::new() },
        next: None,
    }
}

#[post_api(url = "/chickens")]
async fn chickens(body: Chicken) -> Vec<Egg> {
    body.lays
}

/// </script> in the summary
///
/// <img src=x onerror=alert(1)> in the description
#[post_api(url = "/scripts")]
async fn scripts(
    body: Scripted,
    /// </script> of a parameter
    word: Option<String>,
) {
    let _ = (body, word);
}

fn application() -> Application {
    Application::new().handlers(handlers![trees, nodes, chickens, scripts])
}

/// Every `$ref` in the document.
fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            into.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

#[tokio::test]
async fn a_model_may_hold_itself() {
    let document = document_of(application()).await;
    let schemas = part(&document, "/components/schemas");
    let tree = json!({ "$ref": "#/components/schemas/Tree" });
    let properties = &schemas["Tree"]["properties"];
    assert_eq!(properties["left"], json!({ "anyOf": [tree, { "type": "null" }] }));
    assert_eq!(properties["branches"], json!({ "type": "array", "items": tree, "default": [] }));
    assert_eq!(properties["roots"]["additionalProperties"], tree);
    let next = &schemas["Node_uint8"]["properties"]["next"]["anyOf"][0];
    assert_eq!(next, &json!({ "$ref": "#/components/schemas/Node_uint8" }));
    assert_eq!(schemas["Node_Tree"]["properties"]["item"], tree);
    assert_eq!(
        schemas["Chicken"]["properties"]["lays"]["items"],
        json!({ "$ref": "#/components/schemas/Egg" })
    );
}

#[tokio::test]
async fn every_reference_is_to_something() {
    let document = document_of(application()).await;
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 20, "{found:?}");
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn what_is_said_of_a_tree_holds_at_any_depth() {
    let document = document_of(application()).await;
    let root = json!({ "components": document["components"], "$ref": "#/components/schemas/Tree" });
    let schema = jsonschema::draft202012::options().build(&root).unwrap();
    let application = TestApplication::new(application());
    for (depth, name, is_kept) in [(0, "a", true), (3, "a", true), (0, "", false), (3, "", false)] {
        let mut tree = json!({ "name": name });
        for _ in 0..depth {
            tree = json!({ "name": "b", "left": tree, "branches": [tree], "roots": { "c": tree } });
        }
        assert_eq!(schema.is_valid(&tree), is_kept, "{tree}");
        let status = if is_kept { 201 } else { 400 };
        application.post("/trees").json(&tree).send().await.expect_status(status);
    }
}

#[tokio::test]
async fn words_are_kept_as_they_are() {
    let document = document_of(application()).await;
    let scripts = part(&document, "/paths/~1scripts/post");
    assert_eq!(scripts["summary"], "</script> in the summary");
    assert_eq!(scripts["description"], "<img src=x onerror=alert(1)> in the description");
    assert_eq!(scripts["parameters"][0]["description"], "</script> of a parameter");
    let marked = part(&document, "/components/schemas/Marked");
    assert_eq!(
        marked["description"],
        r#"</script><script>alert("a & b")</script> <b>*bold*</b> `code` \u{2028} {curly} "quoted""#
    );
    assert_eq!(marked["properties"]["</script>"]["description"], "</script>");
    assert_eq!(marked["required"], json!(["</script>"]));
}

#[tokio::test]
async fn the_document_can_stand_in_a_page() {
    let answer = TestApplication::new(application()).get("/openapi.json").send().await;
    let text = answer.text();
    assert!(!text.contains("</") && !text.contains('<'), "{text}");
}

/// The lights.
#[model]
enum Light {
    /// Stop,
    /// and wait.
    Red,
    Green,
}

#[get_api(url = "/light")]
async fn light(light: Query<Light>) -> Json<Light> {
    Json(light.into_inner())
}

#[test]
fn a_variant_with_words_is_a_value_of_the_enum_as_others_are() {
    let document = Application::new().handlers(handlers![light]).openapi().unwrap();
    let light = &document["components"]["schemas"]["Light"];
    let expected = json!({
        "type": "string",
        "description": "The lights.\n\n* `Red`: Stop, and wait.",
        "enum": ["Green", "Red"],
    });
    assert_eq!(light, &expected);
}
