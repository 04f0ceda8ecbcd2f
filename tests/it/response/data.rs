//! Data: lists, maps, numbers.

use std::collections::{BTreeMap, HashMap};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use crate::answer::{documented, get, refused};

#[model]
struct Book {
    title: String,
}

#[get_api(url = "/number")]
async fn number() -> Result<u64> {
    Ok(7)
}

#[get_api(url = "/flag")]
async fn flag() -> bool {
    false
}

#[get_api(url = "/float")]
async fn float() -> Option<f64> {
    Some(0.5)
}

#[get_api(url = "/numbers")]
async fn numbers() -> Vec<i32> {
    vec![1, -2]
}

#[get_api(url = "/texts")]
async fn texts() -> Vec<String> {
    vec!["a".to_owned()]
}

#[get_api(url = "/map")]
async fn map() -> BTreeMap<String, Book> {
    BTreeMap::from([("a".to_owned(), Book { title: "One".to_owned() })])
}

#[get_api(url = "/hash-map")]
async fn hash_map() -> HashMap<u8, Vec<bool>> {
    HashMap::from([(7, vec![true])])
}

#[get_api(url = "/octets")]
async fn octets() -> Vec<u8> {
    vec![1]
}

#[get_api(url = "/keyless")]
async fn keyless() -> BTreeMap<Vec<u8>, u8> {
    BTreeMap::from([(vec![1], 1)])
}

fn application() -> TestApplication {
    let handlers = handlers![number, flag, float, numbers, texts, map, hash_map, octets, keyless];
    TestApplication::new(Application::new().handlers(handlers))
}

#[tokio::test]
async fn numbers_lists_and_maps_are_json() {
    let application = application();
    for (url, expected) in [
        ("/number", json!(7)),
        ("/flag", json!(false)),
        ("/float", json!(0.5)),
        ("/numbers", json!([1, -2])),
        ("/texts", json!(["a"])),
        ("/map", json!({ "a": { "title": "One" } })),
        ("/hash-map", json!({ "7": [true] })),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(200).expect_header("content-type", "application/json").expect_json(&expected);
    }
    get(&application, "/octets").await.expect_header("content-type", "application/octet-stream");
}

#[tokio::test]
async fn they_are_what_the_document_says() {
    let application = application();
    let document: Value = get(&application, "/openapi.json").await.json();
    for url in ["/number", "/flag", "/float", "/numbers", "/texts", "/map", "/hash-map"] {
        let answers = documented(&application, "get", url).await;
        let schema = &answers["200"]["content"]["application/json"]["schema"];
        let root = json!({ "components": document["components"], "allOf": [schema] });
        let schema = jsonschema::draft202012::options().build(&root).unwrap();
        let answer: Value = get(&application, url).await.json();
        assert!(schema.is_valid(&answer), "{url}: {answer} {root:#}");
        assert!(!schema.is_valid(&json!({ "a": "neither" })), "{url}");
    }
}

#[tokio::test]
async fn a_key_without_a_text_is_a_500() {
    refused(&get(&application(), "/keyless").await, "must be");
}
