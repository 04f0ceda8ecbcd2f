//! `Maybe<T>`: absent, `null`, or a value.

use cullinan::Maybe;
use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use cullinan::validator::ValidationError;
use serde_json::{Value, json};

use crate::answer::pointers;

#[model]
#[derive(Debug)]
struct Author {
    #[validate(length(min = 2))]
    name: String,
    born: Maybe<i32>,
}

#[model]
#[derive(Debug)]
struct Part {
    note: Maybe<String>,
}

#[model]
#[derive(Debug)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Binding {
    Paper { colour: Maybe<String> },
}

#[model]
#[derive(Debug)]
struct Change {
    #[validate(length(min = 1, max = 5))]
    #[field(trim)]
    title: Maybe<String>,
    #[validate(range(max = 100), custom(function = even))]
    pages: Maybe<u16>,
    author: Maybe<Author>,
    #[validate(length(max = 2), inner(length(min = 1)))]
    tags: Maybe<Vec<String>>,
    #[validate(required)]
    desk: Maybe<bool>,
    parts: Vec<Part>,
    #[serde(flatten)]
    part: Part,
    binding: Option<Binding>,
    loud: bool,
}

fn even(pages: &u16) -> Result<(), ValidationError> {
    if pages.is_multiple_of(2) { Ok(()) } else { Err(ValidationError::new("odd")) }
}

#[patch_api(url = "/change")]
async fn change(change: Change) -> String {
    format!("{change:?}")
}

#[model]
struct Small {
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    a: Maybe<u8>,
    b: Maybe<u8>,
}

#[patch_api(url = "/small")]
async fn small(small: Small) -> Small {
    small
}

#[get_api(url = "/query")]
async fn query(small: Query<Small>) -> String {
    format!("{:?} {:?}", small.a, small.b)
}

#[patch_api(url = "/field")]
async fn field(a: Body<Maybe<u8>>) -> String {
    format!("{:?}", *a)
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![change, small, field, query]))
}

async fn patch(url: &str, body: &str) -> TestResponse {
    application().patch(url).header("content-type", "application/json").body(body.to_owned()).send().await
}

#[tokio::test]
async fn absent_null_and_a_value_are_three_things() {
    for (body, expected) in [
        (
            r#"{"desk": true, "parts": [{}, {"note": null}, {"note": "x"}], "loud": false}"#,
            "title: Absent, pages: Absent, author: Absent, tags: Absent, desk: Value(true), \
             parts: [Part { note: Absent }, Part { note: Null }, Part { note: Value(\"x\") }], \
             part: Part { note: Absent }, binding: None, loud: false",
        ),
        (
            r#"{"title": null, "pages": null, "author": null, "tags": null, "desk": false, "parts": [],
                "note": null, "binding": {"kind": "paper", "colour": null}, "loud": true}"#,
            "title: Null, pages: Null, author: Null, tags: Null, desk: Value(false), parts: [], \
             part: Part { note: Null }, binding: Some(Paper { colour: Null }), loud: true",
        ),
        (
            r#"{"title": " a ", "pages": 2, "author": {"name": "Jo"}, "tags": ["b"], "desk": false, "parts": [],
                "note": "y", "binding": {"kind": "paper"}, "loud": true}"#,
            "title: Value(\"a\"), pages: Value(2), author: Value(Author { name: \"Jo\", born: Absent }), \
             tags: Value([\"b\"]), desk: Value(false), parts: [], part: Part { note: Value(\"y\") }, \
             binding: Some(Paper { colour: Absent }), loud: true",
        ),
    ] {
        patch("/change", body).await.expect_status(200).expect_text(&format!("Change {{ {expected} }}"));
    }
}

#[tokio::test]
async fn rules_look_at_the_value() {
    for (body, expected) in [
        (json!({ "desk": null }), vec!["#/desk missing"]),
        (json!({}), vec!["#/desk missing"]),
        (json!({ "desk": true, "title": "  " }), vec!["#/title min_length"]),
        (json!({ "desk": true, "pages": 101 }), vec!["#/pages le", "#/pages odd"]),
        (
            json!({ "desk": true, "tags": ["", "a", "b"], "author": { "name": "J", "born": null } }),
            vec!["#/author/name min_length", "#/tags max_items", "#/tags/0 min_length"],
        ),
    ] {
        let mut sent = json!({ "parts": [], "loud": true });
        sent.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        assert_eq!(pointers(&patch("/change", &sent.to_string()).await), expected, "{sent}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_beside_what_is_absent() {
    let body = r#"{"pages": "x", "author": {}, "parts": [{"note": 1}], "note": [], "tags": [1]}"#;
    let expected = [
        "#/pages malformed",
        "#/author/name missing",
        "#/tags/0 malformed",
        "#/parts/0/note malformed",
        "#/note malformed",
        "#/loud missing",
        "#/desk missing",
    ];
    let mut found = pointers(&patch("/change", body).await);
    found.sort();
    let mut expected = expected.map(str::to_owned);
    expected.sort();
    assert_eq!(found, expected);
    for body in [r#"{"a": }"#, r#"{"a": 1"#, r#"{"a" 1}"#, r#"{"a": nul}"#] {
        assert_eq!(pointers(&patch("/small", body).await), ["# malformed"], "{body}");
    }
}

#[tokio::test]
async fn an_answer_shows_null_for_what_is_not_there() {
    patch("/small", "{}").await.expect_text(r#"{"b":null}"#);
    patch("/small", r#"{"a": null, "b": 1}"#).await.expect_text(r#"{"a":null,"b":1}"#);
}

#[tokio::test]
async fn one_field_of_a_body_may_be_one() {
    for (body, expected) in
        [("{}", "Absent"), (r#"{"a": null}"#, "Null"), (r#"{"a": 7}"#, "Value(7)"), ("", "Absent")]
    {
        patch("/field", body).await.expect_status(200).expect_text(expected);
    }
}

#[tokio::test]
async fn a_query_string_has_no_null() {
    let answer = application().get("/query?b=2").send().await;
    answer.expect_status(200).expect_text("Absent Value(2)");
}

#[tokio::test]
async fn a_form_has_no_null() {
    let form = |body: &'static str| {
        let request =
            application().patch("/small").header("content-type", "application/x-www-form-urlencoded");
        request.body(body).send()
    };
    form("a=7").await.expect_status(200).expect_text(r#"{"a":7,"b":null}"#);
    form("a=&b=2").await.expect_status(200).expect_text(r#"{"b":2}"#);
    assert_eq!(pointers(&form("a=x&b=y").await), ["#/a malformed", "#/b malformed"]);
}

#[tokio::test]
async fn the_document_shows_an_option() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let schema = &document["components"]["schemas"]["Change"];
    assert_eq!(schema["required"], json!(["desk", "parts", "loud"]));
    let mut title = schema["properties"]["title"].clone();
    assert!(title.as_object_mut().unwrap().remove("pattern").is_some(), "it is trimmed");
    assert_eq!(title, json!({ "type": ["string", "null"], "minLength": 1, "maxLength": 5 }));
    let pages = json!({ "type": ["integer", "null"], "format": "uint16", "minimum": 0, "maximum": 100 });
    assert_eq!(schema["properties"]["pages"], pages);
    assert_eq!(schema["properties"]["tags"]["items"], json!({ "type": "string", "minLength": 1 }));
}

#[tokio::test]
async fn messagepack_has_a_null() {
    for (body, expected) in [
        (&b"\x81\xa1b\x01"[..], r#"{"b":1}"#),
        (b"\x82\xa1a\xc0\xa1b\x01", r#"{"a":null,"b":1}"#),
        (b"\x82\xa1a\x02\xa1b\xc0", r#"{"a":2,"b":null}"#),
    ] {
        let request = application().patch("/small").header("content-type", "application/msgpack");
        request.body(body.to_vec()).send().await.expect_status(200).expect_text(expected);
    }
}

#[test]
fn it_changes_what_it_is_applied_to() {
    for (maybe, expected) in [(Maybe::Absent, Some(1)), (Maybe::Null, None), (Maybe::Value(2), Some(2))] {
        let mut target = Some(1);
        maybe.apply(&mut target);
        assert_eq!(target, expected);
    }
    assert_eq!(Maybe::<u8>::Null.sent(), Some(None));
}
