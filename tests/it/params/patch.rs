//! `Patch<T>`: a JSON Merge Patch of a model.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use cullinan::validator::ValidationError;
use serde_json::{Value, json};

use crate::answer::{faults, pointers, problem};

#[model]
#[derive(Debug)]
struct Maker {
    #[validate(length(min = 2))]
    #[field(trim)]
    name: String,
    #[serde(rename = "since")]
    year: u16,
}

#[model]
#[derive(Debug)]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = heavy_ones_have_wheels))]
struct Chair {
    #[validate(length(min = 1, max = 9))]
    label: String,
    #[validate(range(max = 500))]
    weight: u16,
    wheel_count: Option<u8>,
    #[serde(default = "four")]
    legs: u8,
    maker: Option<Maker>,
    #[validate(length(max = 2))]
    parts: Vec<Maker>,
    notes: BTreeMap<String, String>,
    ratio: f64,
}

fn four() -> u8 {
    4
}

fn heavy_ones_have_wheels(chair: &Chair) -> Result<(), ValidationError> {
    match (chair.weight, chair.wheel_count) {
        (101.., None) => Err(ValidationError::new("wheels")),
        _ => Ok(()),
    }
}

fn chair() -> Chair {
    Chair {
        label: "stool".into(),
        weight: 5,
        wheel_count: Some(3),
        legs: 3,
        maker: Some(Maker { name: "Jo".into(), year: 1900 }),
        parts: Vec::new(),
        notes: BTreeMap::from([("a".into(), "b".into())]),
        ratio: 0.1 + 0.2,
    }
}

static CALLS: AtomicUsize = AtomicUsize::new(0);

#[patch_api(url = "/chair")]
async fn change(patch: Patch<Chair>) -> Result<Chair> {
    patch.apply(chair())
}

#[patch_api(url = "/counted")]
async fn counted(_patch: Patch<Chair>) {
    CALLS.fetch_add(1, Ordering::Relaxed);
}

#[patch_api(url = "/maybe")]
async fn maybe(patch: Option<Patch<Chair>>) -> String {
    patch.map_or("none".to_owned(), |patch| format!("{} {:?}", patch.is_empty(), patch.sent()))
}

#[patch_api(url = "/own")]
async fn own(#[param(content_type = "text/json", alias = "chair")] patch: Patch<Chair>) -> Result<Chair> {
    patch.clone().apply(chair())
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![change, counted, maybe, own]))
}

async fn send(url: &str, body: impl Into<String>) -> TestResponse {
    let request = application().patch(url).header("content-type", "application/merge-patch+json");
    request.body(body.into()).send().await
}

#[tokio::test]
async fn what_was_sent_replaces_and_what_was_not_stays() {
    let before = serde_json::to_value(chair()).unwrap();
    for (patch, changed) in [
        (json!({}), json!({})),
        (json!({ "label": "chair", "weight": 7 }), json!({ "label": "chair", "weight": 7 })),
        (json!({ "wheelCount": null, "legs": null }), json!({ "wheelCount": null, "legs": 4 })),
        (json!({ "maker": null }), json!({ "maker": null })),
        (
            json!({ "maker": { "since": 1901, "unknown": 1 } }),
            json!({ "maker": { "name": "Jo", "since": 1901 } }),
        ),
        (
            json!({ "parts": [{ "name": " Al ", "since": 1 }] }),
            json!({ "parts": [{ "name": "Al", "since": 1 }] }),
        ),
        (json!({ "notes": { "a": null, "c": "d" } }), json!({ "notes": { "c": "d" } })),
        (json!({ "unknown": { "x": null } }), json!({})),
    ] {
        let mut expected = before.clone();
        expected.as_object_mut().unwrap().extend(changed.as_object().unwrap().clone());
        let answer = send("/chair", patch.to_string()).await;
        assert_eq!(answer.expect_status(200).json::<Value>(), expected, "{patch}");
    }
}

#[tokio::test]
async fn what_is_not_of_its_type_is_refused_before_the_handler_runs() {
    for (body, expected) in [
        ("{", vec!["# malformed"]),
        ("[]", vec!["# malformed"]),
        ("7", vec!["# malformed"]),
        ("null", vec!["# malformed"]),
        (
            r#"{"label": 7, "weight": -1, "maker": {"since": "x"}}"#,
            vec!["#/label malformed", "#/weight malformed", "#/maker/since malformed"],
        ),
        (
            r#"{"label": null, "parts": [{"since": 1}, 7], "ratio": "x"}"#,
            vec!["#/parts/0/name missing", "#/parts/1 malformed", "#/ratio malformed"],
        ),
        (r#"{"label": "a", "label": "b"}"#, vec!["#/label malformed"]),
        (r#"{"notes": {"a": 1}}"#, vec!["#/notes/a malformed"]),
        ("", vec!["# missing"]),
    ] {
        assert_eq!(pointers(&send("/counted", body).await), expected, "{body}");
    }
    assert_eq!(CALLS.load(Ordering::Relaxed), 0);
    send("/counted", r#"{"label": "", "weight": null, "maker": {}, "notes": null}"#).await.expect_status(204);
    assert_eq!(CALLS.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn what_it_would_become_keeps_the_rules() {
    for (body, expected) in [
        (r#"{"label": null, "ratio": null}"#, vec!["#/label missing", "#/ratio missing"]),
        (r#"{"label": "", "weight": 501}"#, vec!["#/label min_length", "#/weight le"]),
        (r#"{"weight": 200, "wheelCount": null}"#, vec!["# wheels"]),
        (r#"{"maker": {"name": " x "}, "label": null}"#, vec!["#/label missing", "#/maker/name min_length"]),
        (r#"{"maker": {"name": null}}"#, vec!["#/maker/name missing"]),
        (r#"{"maker": []}"#, vec!["#/maker malformed"]),
        (r#"{"label": {"x": 1}}"#, vec!["#/label malformed"]),
        (
            r#"{"parts": [{"name": "ab", "since": 1}, {"name": "c", "since": 1}, {"name": "de", "since": 1}]}"#,
            vec!["#/parts max_items", "#/parts/1/name min_length"],
        ),
    ] {
        let answer = send("/chair", body).await;
        assert_eq!(pointers(&answer), expected, "{body}");
    }
    let answer = application()
        .patch("/own")
        .header("content-type", "text/json")
        .body(r#"{"label": null}"#)
        .send()
        .await;
    assert_eq!(faults(&answer), ["body label missing"]);
}

#[tokio::test]
async fn an_optional_one_may_be_absent() {
    send("/maybe", "").await.expect_text("none");
    send("/maybe", "null").await.expect_text("none");
    send("/maybe", "{}").await.expect_text("true {}");
    send("/maybe", r#"{"label": null}"#).await.expect_text(r#"false {"label": Null}"#);
}

#[tokio::test]
async fn another_content_type_is_told_which_are_taken() {
    let application = application();
    for (content_type, status) in [
        ("application/merge-patch+json; charset=utf-8", 200),
        ("application/json", 200),
        ("application/vnd.shop+json", 200),
        ("Application/JSON-Patch+json; charset=utf-8", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
    ] {
        let answer = application.patch("/chair").header("content-type", content_type).body("{}").send().await;
        answer.expect_status(status);
        if status == 415 {
            let types = "application/merge-patch+json, application/json";
            answer.expect_header("accept", types).expect_header("accept-patch", types);
            assert_eq!(problem(&answer)["code"], "unsupported_media_type");
        }
    }
}

#[tokio::test]
async fn a_narrowed_content_type_is_told_too() {
    let request = application().patch("/own").header("content-type", "application/json").body("{}");
    let answer = request.send().await;
    answer.expect_status(415).expect_header("accept", "text/json").expect_header("accept-patch", "text/json");
}

#[tokio::test]
async fn the_document_requires_nothing_of_it() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let body = &document["paths"]["/chair"]["patch"]["requestBody"];
    assert_eq!(body["required"], true);
    for media_type in ["application/merge-patch+json", "application/json"] {
        let schema = &body["content"][media_type]["schema"];
        assert_eq!(schema["type"], "object");
        assert!(schema.get("required").is_none());
        let properties = &schema["properties"];
        assert_eq!(properties["label"], json!({ "type": "string", "minLength": 1, "maxLength": 9 }));
        let legs = json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 });
        assert_eq!(properties["legs"], json!({ "anyOf": [legs, { "type": "null" }] }));
        let maker = &properties["maker"]["anyOf"][0];
        assert_eq!(maker["properties"]["since"]["type"], "integer");
        assert!(maker.get("required").is_none());
        assert!(properties["parts"]["items"]["$ref"].is_string());
    }
}

/// Nothing of it is written as it is read.
#[model]
#[derive(Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(alias = "label", alias = "called")]
    name: String,
    #[serde(default, skip_serializing)]
    secret: String,
    #[serde(skip_serializing)]
    token: Token,
    #[serde(skip)]
    row: u32,
    #[serde(rename(serialize = "made", deserialize = "created"))]
    year: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    nick: Maybe<String>,
    #[serde(rename(serialize = "owned_by", deserialize = "owner"))]
    owner: Option<Owner>,
    parts: BTreeMap<String, Owner>,
    #[serde(serialize_with = "as_text")]
    age: u8,
}

#[model]
#[derive(Clone, Debug, PartialEq)]
struct Owner {
    #[serde(alias = "mail")]
    address: String,
    #[serde(skip_serializing)]
    #[validate(length(min = 2))]
    password: String,
    #[serde(skip)]
    row: u32,
}

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Token(u8);

fn as_text<S: serde::Serializer>(age: &u8, to: S) -> std::result::Result<S::Ok, S::Error> {
    to.serialize_str(&format!("{age} years"))
}

fn owner(address: &str) -> Owner {
    Owner { address: address.into(), password: "hush".into(), row: 2 }
}

fn account() -> Account {
    Account {
        name: "Jo".into(),
        secret: "s3cret".into(),
        token: Token(7),
        row: 9,
        year: 1999,
        note: None,
        nick: Maybe::Absent,
        owner: Some(owner("a@b")),
        parts: BTreeMap::from([("x".into(), owner("x@b")), ("y".into(), owner("y@b"))]),
        age: 8,
    }
}

fn applied(sent: &Value) -> Result<Account> {
    Patch::<Account>::new(sent.as_object().unwrap().clone()).apply(account())
}

#[test]
fn what_was_not_sent_is_what_it_was_however_it_is_written() {
    assert_eq!(applied(&json!({})).unwrap(), account());
    let mut expected = Account { note: Some("n".into()), ..account() };
    assert_eq!(applied(&json!({ "note": "n" })).unwrap(), expected);
    expected = Account { name: "Al".into(), ..account() };
    for name in ["name", "label", "called"] {
        assert_eq!(applied(&json!({ name: "Al" })).unwrap(), expected, "{name}");
    }
    expected = Account { year: 2000, nick: Maybe::Absent, ..account() };
    assert_eq!(applied(&json!({ "created": 2000, "nick": null })).unwrap(), expected);
    expected = Account { secret: String::new(), token: Token(1), age: 9, ..account() };
    assert_eq!(applied(&json!({ "secret": null, "token": 1, "age": 9 })).unwrap(), expected);
}

#[test]
fn what_was_not_sent_of_a_model_inside_is_what_it_was() {
    let changed = Owner { address: "c@d".into(), ..owner("a@b") };
    for name in ["address", "mail"] {
        let expected = Account { owner: Some(changed.clone()), ..account() };
        assert_eq!(applied(&json!({ "owner": { name: "c@d" } })).unwrap(), expected, "{name}");
        let mut expected = account();
        expected.parts.insert("x".into(), changed.clone());
        assert_eq!(applied(&json!({ "parts": { "x": { name: "c@d" } } })).unwrap(), expected, "{name}");
    }
    let mut expected = account();
    expected.parts.remove("x");
    expected.owner = None;
    assert_eq!(applied(&json!({ "parts": { "x": null }, "owner": null })).unwrap(), expected);
    let hidden = json!({ "owner": { "password": "pass" } });
    assert_eq!(applied(&hidden).unwrap().owner.unwrap().password, "pass");
}

#[test]
fn what_was_sent_is_still_at_fault() {
    for (sent, expected) in [
        (json!({ "name": null }), "#/name missing"),
        (json!({ "token": null, "note": "n" }), "#/token missing"),
        (json!({ "owner": { "password": "p" } }), "#/owner/password min_length"),
        (json!({ "parts": { "z": { "address": "z" } } }), "#/parts/z/password missing"),
        (json!({ "made": 2000 }), "#/made unknown"),
    ] {
        let error = applied(&sent).unwrap_err();
        let faults =
            error.faults().iter().map(|fault| format!("{} {}", fault.pointer().unwrap(), fault.code()));
        assert_eq!(
            (error.status().as_u16(), faults.collect::<Vec<_>>()),
            (400, vec![expected.to_owned()]),
            "{sent}"
        );
    }
}

#[model]
#[derive(Clone, Debug, PartialEq)]
struct Flat {
    id: u8,
    #[serde(flatten)]
    owner: Owner,
    #[serde(flatten)]
    hidden: Hidden,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Hidden {
    #[serde(default, skip_serializing)]
    key: String,
}

#[test]
fn flattened_members_that_were_not_sent_are_what_they_were() {
    let rest = BTreeMap::from([("colour".to_owned(), json!("red"))]);
    let flat = Flat { id: 1, owner: owner("a@b"), hidden: Hidden { key: "k".into() }, rest };
    let applied = |sent: &Value| Patch::new(sent.as_object().unwrap().clone()).apply(flat.clone()).unwrap();
    assert_eq!(applied(&json!({})), flat);
    assert_eq!(applied(&json!({ "id": 2 })), Flat { id: 2, ..flat.clone() });
    let changed = applied(&json!({ "mail": "c@d" }));
    assert_eq!(changed.owner, Owner { address: "c@d".into(), ..owner("") });
    assert_eq!(changed.rest["colour"], "red");
}
