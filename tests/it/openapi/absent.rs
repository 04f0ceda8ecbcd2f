//! `null` stands for what is not there, and the document says where.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use super::document::{document_of, part};
use crate::validate::agreement::{Documented, agree};

#[model]
struct Note {
    text: String,
}

#[post_api(url = "/fields")]
async fn fields(
    needed: Body<u8>,
    #[param(default = 1)] copies: Body<u8>,
    title: Body<Option<String>>,
    #[param(max_items = 1)] words: Option<Body<Vec<String>>>,
    note: Option<Body<Note>>,
) {
    let _ = (needed, copies, title, words, note);
}

#[post_api(url = "/whole")]
async fn whole(note: Option<Json<Note>>) {
    let _ = note;
}

#[post_api(url = "/needed")]
async fn needed(note: Json<Note>) {
    let _ = note;
}

#[put_api(url = "/any")]
async fn any(note: Option<Note>) {
    let _ = note;
}

fn application() -> Application {
    Application::new().handlers(handlers![fields, whole, needed, any])
}

async fn agrees(url: &str, bodies: &[Value], taken: usize) {
    let documented = Documented::new(TestApplication::new(application())).await;
    let pointer = format!("/paths/~1{url}/post/requestBody/content/application~1json/schema");
    let schema = documented.schema(&pointer);
    let mut count = 0;
    for body in bodies {
        let answer = documented.application.post(&format!("/{url}")).json(body).send().await;
        count += agree(&schema, body, answer.status().as_u16(), &body.to_string());
    }
    assert_eq!(count, taken, "{url}");
}

#[tokio::test]
async fn a_field_is_null_where_it_may_be_left_out_and_has_no_default() {
    let bodies = ["title", "words", "note", "needed", "copies"].map(|name| {
        let mut body = json!({ "needed": 1 });
        body[name] = Value::Null;
        body
    });
    agrees("fields", &bodies, 3).await;
    agrees(
        "fields",
        &[json!({ "needed": 1, "words": ["a", "b"] }), json!({ "needed": 1, "words": ["a"] })],
        1,
    )
    .await;
}

#[tokio::test]
async fn a_body_is_null_where_it_may_be_left_out() {
    let bodies = [json!(null), json!({ "text": "a" }), json!({ "text": null }), json!(7)];
    agrees("whole", &bodies, 2).await;
    agrees("needed", &bodies, 1).await;
}

#[tokio::test]
async fn a_form_says_no_null() {
    let document = document_of(application()).await;
    let content = part(&document, "/paths/~1any/put/requestBody/content");
    let note = json!({ "$ref": "#/components/schemas/Note" });
    let or_null = json!({ "anyOf": [note, { "type": "null" }] });
    for (media_type, schema) in [
        ("application/json", &or_null),
        ("application/msgpack", &or_null),
        ("application/x-www-form-urlencoded", &note),
        ("multipart/form-data", &note),
    ] {
        assert_eq!(&content[media_type]["schema"], schema, "{media_type}");
    }
}
