//! `JsonLines<T>`: one JSON text per line.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use futures_util::stream;
use serde_json::{Value, json};

use crate::answer::get;
use crate::server::start::Server;

#[model]
struct Line {
    text: String,
}

#[get_api(url = "/lines")]
async fn lines() -> JsonLines<Line> {
    let texts = ["a", "b\r\nc\u{2028}", ""].map(|text| Ok::<_, Error>(Line { text: text.to_owned() }));
    JsonLines::new(stream::iter(texts))
}

#[get_api(url = "/none")]
async fn none() -> Result<JsonLines<u8>> {
    Ok(JsonLines::new(stream::empty::<Result<u8>>()))
}

/// Its second item has keys that JSON cannot have.
#[get_api(url = "/unwritable")]
async fn unwritable() -> JsonLines<BTreeMap<String, Unwritable>> {
    let item = |text: &str| BTreeMap::from([(text.to_owned(), Unwritable(text == "bad"))]);
    JsonLines::new(stream::iter([item("good"), item("bad"), item("later")].map(Ok::<_, Error>)))
}

#[derive(schemars::JsonSchema)]
struct Unwritable(bool);

impl serde::Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            true => Err(serde::ser::Error::custom("secret")),
            false => serializer.serialize_bool(false),
        }
    }
}

#[get_api(url = "/endless")]
async fn endless() -> JsonLines<u8> {
    let first = stream::once(async { Ok::<_, Error>(1) });
    JsonLines::new(futures_util::StreamExt::chain(first, stream::pending())).endless()
}

fn app() -> Application {
    Application::new().handlers(handlers![lines, none, unwritable, endless])
}

#[tokio::test]
async fn every_item_is_one_line() {
    let application = TestApplication::new(app());
    let answer = get(&application, "/lines").await;
    answer.expect_status(200).expect_header("content-type", "application/jsonl");
    let lines: Vec<Value> = answer.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, [json!({ "text": "a" }), json!({ "text": "b\r\nc\u{2028}" }), json!({ "text": "" })]);
    assert!(answer.text().ends_with("}\n"));
    get(&application, "/none").await.expect_status(200).expect_text("");
}

#[tokio::test]
async fn an_item_that_cannot_be_written_ends_the_connection_behind_a_whole_line() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.ask("/unwritable").await;
    let text = client.rest().await;
    assert!(!text.contains("secret") && !text.contains("later") && !text.contains("\r\n0\r\n"), "{text}");
}

#[tokio::test]
async fn an_endless_one_ends_with_the_server() {
    let mut server = Server::start(app()).await;
    let mut client = server.client().await;
    client.ask("/endless").await;
    while client.read_line().await != "1\n" {}
    server.stop().await;
    assert_eq!(client.rest().await, "\r\n0\r\n\r\n");
    server.ended().await;
}

#[tokio::test]
async fn the_document_has_the_schema_of_the_items() {
    let document: Value = get(&TestApplication::new(app()), "/openapi.json").await.json();
    let content = &document["paths"]["/lines"]["get"]["responses"]["200"]["content"]["application/jsonl"];
    assert_eq!(
        content["schema"],
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Line" } })
    );
    assert!(document["components"]["schemas"]["Line"].is_object());
}

/// What somebody else has written.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct Written(#[schemars(with = "Value")] Box<serde_json::value::RawValue>);

#[get_api(url = "/written")]
async fn written() -> JsonLines<Written> {
    let texts = ["{\n  \"a\": [1,\r\n 2]\n}", "3"].map(|text| serde_json::from_str(text).map(Written));
    JsonLines::new(stream::iter(texts))
}

#[tokio::test]
async fn json_that_was_written_over_several_lines_is_one() {
    let application = TestApplication::new(Application::new().handlers(handlers![written]));
    let answer = get(&application, "/written").await;
    let lines: Vec<Value> = answer.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, [json!({ "a": [1, 2] }), json!(3)]);
}
