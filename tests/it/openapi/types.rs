//! What a type can hold is what the document says of it, without any rule.

use std::collections::BTreeMap;
use std::net::IpAddr;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::validate::agreement::{Documented, agree};

#[model]
struct Held {
    address: Option<IpAddr>,
    share: Option<f32>,
    counts: Option<BTreeMap<u32, u8>>,
    changes: Option<BTreeMap<i32, u8>>,
}

#[post_api]
async fn held(body: Json<Held>) {
    let _ = body.into_inner();
}

#[tokio::test]
async fn addresses_floats_and_numbers_as_names_are_what_is_read() {
    let application = TestApplication::new(Application::new().handlers(handlers![held]));
    let documented = Documented::new(application).await;
    let schema = documented.schema("/paths/~1/post/requestBody/content/application~1json/schema");
    let mut taken = 0;
    for body in [
        json!({ "address": "192.0.2.1" }),
        json!({ "address": "2001:db8::1" }),
        json!({ "share": 3.402_823_5e38 }),
        json!({ "share": f32::MIN }),
        json!({ "counts": { "0": 1, "7": 1, "70": 1 } }),
        json!({ "changes": { "-7": 1, "0": 1, "10": 1 } }),
        json!({ "address": "192.0.2.256" }),
        json!({ "address": "1::2::3" }),
        json!({ "address": "books.org" }),
        json!({ "share": 3.403e38 }),
        json!({ "share": -1e300 }),
        json!({ "counts": { "07": 1 } }),
        json!({ "counts": { "-7": 1 } }),
        json!({ "counts": { "x": 1 } }),
        json!({ "changes": { "-07": 1 } }),
        json!({ "changes": { "": 1 } }),
    ] {
        let answer = documented.application.post("/").json(&body).send().await;
        taken += agree(&schema, &body, answer.status().as_u16(), &body.to_string());
    }
    assert_eq!(taken, 6);
}
