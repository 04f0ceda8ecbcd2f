//! `WholeBody<T>`.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::faults;

#[post_api(url = "/stock")]
async fn stock(stock: WholeBody<BTreeMap<String, u8>>) -> String {
    format!("{:?}", *stock)
}

#[post_api(url = "/maybe")]
async fn maybe(list: Option<WholeBody<Vec<u8>>>) -> String {
    format!("{:?}", list.map(WholeBody::into_inner))
}

#[tokio::test]
async fn it_reads_what_is_no_model() {
    let application = TestApplication::new(Application::new().handlers(handlers![stock, maybe]));
    let stored = application.post("/stock").json(&json!({ "a": 1, "b": 2 })).send().await;
    stored.expect_status(201).expect_text("{\"a\": 1, \"b\": 2}");
    let answer = application.post("/stock").json(&json!({ "a": 256, "b": "x" })).send().await;
    assert_eq!(faults(&answer), ["body a malformed", "body b malformed"]);
    assert_eq!(faults(&application.post("/stock").send().await), ["body stock missing"]);
    application.post("/maybe").send().await.expect_text("None");
    application.post("/maybe").json(&json!([1])).send().await.expect_text("Some([1])");
    application
        .post("/stock")
        .header("content-type", "text/plain")
        .body("{}")
        .send()
        .await
        .expect_status(415);
}
