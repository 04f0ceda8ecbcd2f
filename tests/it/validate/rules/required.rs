//! `required`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use super::cases::check_body;

#[model]
struct Given {
    #[validate(required)]
    number: Option<u8>,
}

#[model]
struct Told {
    #[validate(required(message = "say who", code = "anonymous"), length(min = 1))]
    name: Option<String>,
}

#[model]
struct Author {
    #[validate(length(min = 1))]
    name: String,
}

#[model]
struct Nested {
    #[validate(required)]
    author: Option<Author>,
}

#[post_api]
async fn given(body: Given) {
    let _ = body;
}

#[post_api]
async fn told(body: Told) {
    let _ = body;
}

#[post_api]
async fn nested(body: Nested) {
    let _ = body;
}

#[tokio::test]
async fn nothing_is_no_value() {
    let application = TestApplication::new(Application::new().handlers(handlers![given]));
    check_body(&application, json!({ "number": 0 }), "").await;
    for body in [json!({}), json!({ "number": null })] {
        check_body(&application, body, "#/number missing: is required").await;
    }
}

#[tokio::test]
async fn its_words_are_its_own() {
    let application = TestApplication::new(Application::new().handlers(handlers![told]));
    check_body(&application, json!({ "name": "Ann" }), "").await;
    check_body(&application, json!({}), "#/name anonymous: say who").await;
    let short = "#/name min_length: must have at least 1 character";
    check_body(&application, json!({ "name": "" }), short).await;
}

#[tokio::test]
async fn a_model_may_be_required_too() {
    let application = TestApplication::new(Application::new().handlers(handlers![nested]));
    check_body(&application, json!({ "author": { "name": "Ann" } }), "").await;
    check_body(&application, json!({}), "#/author missing: is required").await;
    let short = "#/author/name min_length: must have at least 1 character";
    check_body(&application, json!({ "author": { "name": "" } }), short).await;
}
