//! `unique`.

use std::collections::{HashSet, VecDeque};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::check;
use crate::answer::{faults, get};

#[get_api(url = "/list")]
async fn list(#[param(unique)] v: Query<Vec<i8>>) {
    let _ = v;
}

#[get_api(url = "/texts")]
async fn texts(#[param(unique)] v: Option<Query<Vec<String>>>) {
    let _ = v;
}

#[get_api(url = "/row")]
async fn row(#[param(unique)] v: Query<VecDeque<u8>>) {
    let _ = v;
}

#[get_api(url = "/told")]
async fn told(#[param(unique, csv, message = "each once")] v: Query<Vec<u8>>) {
    let _ = v;
}

#[get_api(url = "/set")]
async fn set(#[param(unique)] v: Query<HashSet<u8>>) {
    let _ = v;
}

#[get_api(url = "/both")]
async fn both(#[param(unique, max_items = 2, le = 9)] v: Query<Vec<u8>>) {
    let _ = v;
}

#[tokio::test]
async fn it_takes_no_item_twice() {
    let handlers = handlers![list, texts, row, told, set, both];
    let application = TestApplication::new(Application::new().handlers(handlers));
    let (code, text) = ("unique", "must not have the same item twice");
    check(&application, "/list", &["1", "1&v=-1", "1&v=2&v=3"], &["1&v=1", "1&v=2&v=01"], code, text).await;
    check(&application, "/texts", &["a", "a&v=A", "1&v=01"], &["a&v=b&v=a", "&v="], code, text).await;
    check(&application, "/row", &["1&v=2"], &["1&v=1"], code, text).await;
    check(&application, "/told", &["1,2"], &["1,1", "1,2&v=2"], code, "each once").await;
    check(&application, "/set", &["1&v=2", "1&v=1"], &[], code, text).await;
    application.get("/texts").send().await.expect_status(204);
    let answer = get(&application, "/both?v=10&v=1&v=1").await;
    assert_eq!(faults(&answer), ["query v max_items", "query v unique", "query v le"]);
}
