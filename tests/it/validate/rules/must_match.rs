//! `must_match`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use super::cases::check_body;

#[model]
#[serde(rename_all = "camelCase")]
struct SignUp {
    pass_word: Option<String>,
    #[validate(must_match(other = pass_word))]
    again: Option<String>,
    #[validate(must_match(other = "pass_word", message = "not the same", code = "differs"))]
    once_more: Option<String>,
}

#[post_api]
async fn sign_up(body: SignUp) {
    let _ = body;
}

#[model]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Change {
    Pin {
        pin: u16,
        #[validate(must_match(other = pin))]
        again: u16,
    },
}

#[post_api]
async fn change(body: Change) {
    let _ = body;
}

#[tokio::test]
async fn it_is_the_same_as_the_field_beside_it() {
    let application = TestApplication::new(Application::new().handlers(handlers![sign_up]));
    check_body(&application, json!({}), "").await;
    check_body(&application, json!({ "passWord": "a", "again": "a", "onceMore": "a" }), "").await;
    let text = "#/again custom: must be the same as `passWord`";
    for again in [json!("A"), json!(null), json!("sesame")] {
        let body = json!({ "passWord": "a", "again": again, "onceMore": "a" });
        check_body(&application, body, text).await;
    }
    let body = json!({ "passWord": "a", "again": "a" });
    check_body(&application, body, "#/onceMore differs: not the same").await;
}

#[tokio::test]
async fn a_variant_has_fields_beside_each_other_too() {
    let application = TestApplication::new(Application::new().handlers(handlers![change]));
    check_body(&application, json!({ "kind": "pin", "pin": 1, "again": 1 }), "").await;
    let text = "#/again custom: must be the same as `pin`";
    check_body(&application, json!({ "kind": "pin", "pin": 1, "again": 2 }), text).await;
}

/// What cannot be read is no other value: only that is told.
#[tokio::test]
async fn it_says_nothing_about_what_could_not_be_read() {
    let application = TestApplication::new(Application::new().handlers(handlers![change]));
    let text = "#/pin malformed: must be an integer from 0 to 65535";
    check_body(&application, json!({ "kind": "pin", "pin": "1", "again": 1 }), text).await;
}

#[model]
struct Twice {
    first: Vec<u8>,
    #[validate(must_match(other = first))]
    again: Vec<u8>,
}

#[post_api]
async fn twice(body: Twice) {
    let _ = body;
}

#[tokio::test]
async fn it_says_nothing_where_only_some_could_be_read() {
    let application = TestApplication::new(Application::new().handlers(handlers![twice]));
    check_body(&application, json!({ "first": [1], "again": [1] }), "").await;
    for (first, again, place) in [(json!([1]), json!(["1"]), "again"), (json!(["1"]), json!([1]), "first")] {
        let text = format!("#/{place}/0 malformed: must be an integer from 0 to 255");
        check_body(&application, json!({ "first": first, "again": again }), &text).await;
    }
}
