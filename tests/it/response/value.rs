//! `serde_json::Value`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use crate::answer::get;

#[get_api(url = "/value")]
async fn value() -> Value {
    json!({ "b": 1, "a": [null, "x"] })
}

#[tokio::test]
async fn a_value_is_json() {
    let application = TestApplication::new(Application::new().handlers(handlers![value]));
    let answer = get(&application, "/value").await;
    answer.expect_status(200).expect_header("content-type", "application/json");
    answer.expect_json(&json!({ "a": [null, "x"], "b": 1 }));
}
