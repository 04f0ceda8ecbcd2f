//! Declarations that a document must bear: a valid and safe one, or a start-up report.

use std::borrow::Cow;

use cullinan::openapi::compare;
use cullinan::prelude::*;
use cullinan::schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::document::{document_of, part};

/// One of ten thousand.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Code(String);

impl JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<_> = (0..10_000).map(|code| format!("c{code}")).collect();
        json_schema!({ "type": "string", "enum": codes })
    }
}

/// The same as alternatives with words of their own.
#[derive(Debug, serde::Serialize)]
struct Told;

impl JsonSchema for Told {
    fn schema_name() -> Cow<'static, str> {
        "Told".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<_> =
            (0..10_000).map(|code| json!({ "const": format!("c{code}"), "title": "x" })).collect();
        json_schema!({ "oneOf": codes })
    }
}

#[post_api(url = "/codes")]
async fn codes(code: Json<Code>) -> Json<Told> {
    let _ = code;
    Json(Told)
}

#[tokio::test]
async fn an_enum_of_ten_thousand_is_there_once_and_compared_in_no_time() {
    let document = document_of(Application::new().handlers(handlers![codes])).await;
    assert_eq!(part(&document, "/components/schemas/Code/enum").as_array().unwrap().len(), 10_000);
    let mut fewer = document.clone();
    fewer["components"]["schemas"]["Code"]["enum"].as_array_mut().unwrap().pop();
    fewer["components"]["schemas"]["Told"]["oneOf"].as_array_mut().unwrap().pop();
    let mut changes: Vec<_> = compare(&document, &fewer).iter().map(ToString::to_string).collect();
    // The same is said of every media type that the answer may have.
    changes.retain(|change| change.contains("application/json"));
    assert_eq!(changes.len(), 2, "{changes:#?}");
    assert!(
        changes[0].starts_with("breaking: ") && changes[0].ends_with("it can no longer be `c9999`"),
        "{changes:#?}"
    );
    assert!(
        changes[1].starts_with("compatible: ") && changes[1].ends_with("it can no longer be `c9999`"),
        "{changes:#?}"
    );
}

#[get_api(url = "/things/{id}")]
async fn by_number(#[param(ge = 1)] id: Path<u32>) {
    let _ = id;
}

#[delete_api(url = "/things/{name}")]
async fn by_name(#[param(max_length = 9)] name: Path<String>) {
    let _ = name;
}

#[tokio::test]
async fn one_place_of_a_path_may_have_two_types() {
    let document = document_of(Application::new().handlers(handlers![by_number, by_name])).await;
    let item = part(&document, "/paths/~1things~1{id}");
    assert_eq!(item["get"]["parameters"][0]["schema"]["type"], "integer");
    let name = &item["delete"]["parameters"][0];
    assert_eq!(
        (&name["name"], &name["schema"]),
        (&json!("id"), &json!({ "type": "string", "maxLength": 9 }))
    );
}

mod one {
    #[cullinan::model]
    pub(super) struct Item {
        pub(super) number: u8,
    }
}

mod two {
    #[cullinan::model]
    pub(super) struct Item {
        pub(super) word: String,
    }
}

#[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Pair<A, B>(A, B);

#[post_api(url = "/items")]
async fn items(body: one::Item) -> Json<Pair<two::Item, Vec<Option<one::Item>>>> {
    Json(Pair(two::Item { word: String::new() }, vec![Some(body)]))
}

#[tokio::test]
async fn names_are_legal_and_each_is_of_one_type() {
    let document = document_of(Application::new().handlers(handlers![items])).await;
    let names: Vec<_> = part(&document, "/components/schemas").as_object().unwrap().keys().cloned().collect();
    let is_legal =
        |name: &String| name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter));
    assert!(names.iter().all(is_legal), "{names:?}");
    for (name, property) in [("one_Item", "number"), ("two_Item", "word")] {
        part(&document, &format!("/components/schemas/{name}/properties/{property}"));
    }
}

/// Answers with what is not there, and with what holds itself by another name.
#[derive(serde::Serialize)]
struct Loop;

impl JsonSchema for Loop {
    fn schema_name() -> Cow<'static, str> {
        "Loop<i32, &'a str>".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let own = generator.subschema_for::<Self>();
        json_schema!({ "type": "array", "items": own })
    }
}

#[get_api(url = "/loop")]
async fn looping() -> Json<Loop> {
    Json(Loop)
}

#[test]
fn a_name_with_illegal_signs_is_a_start_up_fault() {
    let report = Application::new().handlers(handlers![looping]).check().unwrap_err().to_string();
    assert!(
        report.contains("the schema `Loop<i32, &'a str>` has a name that OpenAPI does not allow"),
        "{report}"
    );
}

#[route_api(url = "/other", methods = ["QUERY", "M-SEARCH", "GET"])]
async fn other() -> String {
    String::new()
}

#[route_api(url = "/any", methods = "*")]
async fn any() {}

#[head_api(url = "/head")]
async fn head(page: Option<u8>) -> String {
    format!("{page:?}")
}

#[options_api(url = "/head")]
async fn options() -> String {
    String::new()
}

fn keys(value: &Value) -> Vec<&String> {
    value.as_object().unwrap().keys().collect()
}

#[tokio::test]
async fn methods_that_openapi_has_no_word_for_are_in_an_extension() {
    let document = document_of(Application::new().handlers(handlers![other, any])).await;
    let further = part(&document, "/paths/~1other/x-additionalOperations");
    assert_eq!(keys(further), ["M-SEARCH", "QUERY"]);
    assert_eq!(further["M-SEARCH"]["operationId"], "other_m_search");
    assert_eq!(part(&document, "/paths/~1other/get/operationId"), "other_get");
    assert_eq!(keys(part(&document, "/paths/~1any")), ["delete", "get", "patch", "post", "put"]);
}

#[tokio::test]
async fn head_and_options_are_operations_where_they_are_declared_and_head_has_no_content() {
    let document = document_of(Application::new().handlers(handlers![head, options, other])).await;
    assert_eq!(keys(part(&document, "/paths/~1head")), ["head", "options"]);
    let answers = part(&document, "/paths/~1head/head/responses");
    assert_eq!(answers["200"], json!({ "description": "OK" }));
    assert_eq!(answers["400"], json!({ "description": "Bad Request" }));
    part(&document, "/paths/~1head/options/responses/200/content");
    assert!(document["paths"]["/other"].get("head").is_none());
}
