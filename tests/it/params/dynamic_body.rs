//! `DynamicBody`.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts};
use serde_json::{Value, json};

use crate::answer::{faults, pointers, problem};

#[post_api(url = "/any", status_code = 200)]
async fn any(body: DynamicBody) -> Json<Value> {
    Json(json!({
        "str": body.get_str("a"), "int": body.get_int("a"), "float": body.get_float("a"), "bool": body.get_bool("a"),
        "list": body.get_list("a"), "nested": body.get_nested("a.0.b"), "has": body.has("a"),
        "keys": body.keys().collect::<Vec<_>>(), "all": body.to_value(),
    }))
}

#[post_api(url = "/maybe", status_code = 200)]
async fn maybe(body: Option<DynamicBody>) -> String {
    format!("{:?}", body.map(DynamicBody::into_value))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![any, maybe]))
}

/// What the getters say of `a`: text, integer, float, boolean, list, `a.0.b`, whether it is there.
#[track_caller]
fn said(answer: &Value) -> Value {
    ["str", "int", "float", "bool", "list", "nested", "has"]
        .iter()
        .map(|getter| answer[getter].clone())
        .collect()
}

#[tokio::test]
async fn json_stays_json() {
    let application = application();
    for (body, expected) in [
        (json!({ "a": "12" }), json!(["12", null, null, null, null, null, true])),
        (json!({ "a": 12 }), json!([null, 12, 12.0, null, null, null, true])),
        (json!({ "a": 1.5 }), json!([null, null, 1.5, null, null, null, true])),
        (json!({ "a": u64::MAX }), json!([null, null, 18_446_744_073_709_551_615.0, null, null, null, true])),
        (json!({ "a": true }), json!([null, null, null, true, null, null, true])),
        (json!({ "a": [{ "b": 1 }] }), json!([null, null, null, null, [{ "b": 1 }], 1, true])),
        (json!({ "a": null }), json!([null, null, null, null, null, null, true])),
        (json!({ "b": 1 }), json!([null, null, null, null, null, null, false])),
        (json!([1]), json!([null, null, null, null, null, null, false])),
        (json!("a"), json!([null, null, null, null, null, null, false])),
    ] {
        let answer: Value = application.post("/any").json(&body).send().await.json();
        assert_eq!(said(&answer), expected, "{body}");
        assert_eq!(answer["all"], body);
    }
}

#[tokio::test]
async fn a_file_is_told_and_json_with_a_file_name_read() {
    let application = application();
    let parts = TestParts::new().text("b", "x").file("a", "blob", "application/json", r#"[{"b": 1}]"#);
    let answer: Value = application.post("/any").multipart(parts.clone()).send().await.json();
    assert_eq!((&answer["all"], &answer["nested"]), (&json!({ "a": [{ "b": 1 }], "b": "x" }), &json!(1)));
    let answer = application.post("/any").multipart(parts.file("c", "x", "a/b", "1")).send().await;
    assert_eq!(pointers(&answer), ["#/c malformed"]);
}

#[tokio::test]
async fn the_texts_of_a_form_are_what_is_asked_for() {
    let application = application();
    for (form, expected) in [
        (&[("a", "12")][..], json!(["12", 12, 12.0, null, ["12"], null, true])),
        (&[("a", "1")], json!(["1", 1, 1.0, true, ["1"], null, true])),
        (&[("a", "false"), ("a", "x")], json!(["false", null, null, false, ["false", "x"], null, true])),
        (&[("a", "on")], json!(["on", null, null, true, ["on"], null, true])),
        (&[("a", "off")], json!(["off", null, null, false, ["off"], null, true])),
        (&[("a", "+1")], json!(["+1", null, null, null, ["+1"], null, true])),
        (&[("a", "")], json!(["", null, null, null, [""], null, true])),
        (&[("a", "inf")], json!(["inf", null, null, null, ["inf"], null, true])),
        (&[("a[0].b", "x")], json!([null, null, null, null, [{ "b": "x" }], "x", true])),
        (&[("b", "1")], json!([null, null, null, null, null, null, false])),
    ] {
        let answer: Value = application.post("/any").form(form).send().await.json();
        assert_eq!(said(&answer), expected, "{form:?}");
    }
    let form = [("b.c", "1"), ("a", "2"), ("b.d", "3")];
    let answer: Value = application.post("/any").form(&form).send().await.json();
    assert_eq!(answer["all"], json!({ "a": "2", "b": { "c": "1", "d": "3" } }));
    assert_eq!(answer["keys"], json!(["a", "b"]));
}

#[tokio::test]
async fn absent_and_malformed() {
    let application = application();
    assert_eq!(faults(&application.post("/any").send().await), ["body body missing"]);
    application.post("/maybe").send().await.expect_text("None");
    let post = |content_type: &'static str, body: &'static str| {
        application.post("/any").header("content-type", content_type).body(body).send()
    };
    for body in ["{", "{}x", "\u{feff}{}", "nul"] {
        assert_eq!(pointers(&post("application/json", body).await), ["# malformed"], "{body}");
    }
    let form = "application/x-www-form-urlencoded";
    assert_eq!(
        pointers(&post(form, "a=%ff&b[1]=x&c=1&c.d=2&e[0]=%zz").await),
        ["#/a malformed", "#/b malformed", "#/c malformed", "#/e/0 malformed"]
    );
    assert_eq!(faults(&post(form, "a=1&a.b=2&c.d[1]=x").await), ["body a malformed", "body d malformed"]);
    let bad = |count: usize| (0..count).map(|at| format!("k{at}[x]=1")).collect::<Vec<_>>().join("&");
    for (count, truncated) in [(64, false), (70, true)] {
        let answer = application.post("/any").header("content-type", form).body(bad(count)).send().await;
        assert_eq!(pointers(&answer).len(), 64);
        assert_eq!(problem(&answer).get("truncated").is_some(), truncated);
    }
    post("text/plain", "a=1").await.expect_status(415);
}

#[tokio::test]
async fn it_takes_any_shape_in_the_document() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let body = &document["paths"]["/any"]["post"]["requestBody"];
    assert_eq!(body["required"], true);
    assert_eq!(body["content"]["application/json"], json!({ "schema": {} }));
    assert_eq!(body["content"]["application/x-www-form-urlencoded"], json!({ "schema": {} }));
    assert_eq!(document["paths"]["/maybe"]["post"]["requestBody"]["required"], false);
}

#[test]
fn a_handler_is_called_with_one_by_hand() {
    let body = DynamicBody::from(json!({ "a": [1, 2], "b": { "c": "d" } }));
    assert_eq!(body.get_nested("b.c"), Some(&json!("d")));
    assert_eq!(body.get_nested(""), Some(body.as_value()));
    assert_eq!(body.get_nested("a.2"), None);
    assert_eq!(body.get_nested("a.-1"), None);
    assert_eq!(body.get_nested("a..b"), None);
}
