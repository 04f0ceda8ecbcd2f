//! `Garde<T>`: the rules of the garde crate, as faults.

use std::collections::BTreeMap;

use cullinan::Garde;
use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::answer::{faults, pointers, problem};

#[derive(Debug, Serialize, Deserialize, JsonSchema, garde::Validate)]
struct Line {
    #[garde(length(min = 2))]
    title: String,
    #[garde(range(min = 1))]
    copies: u16,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema, garde::Validate)]
struct Order {
    #[garde(dive, length(min = 1))]
    lines: Vec<Line>,
    #[garde(dive)]
    gift: Option<Line>,
    #[garde(dive)]
    notes: BTreeMap<String, Line>,
    #[garde(custom(even))]
    number: u8,
}

fn even(number: &u8, _: &()) -> garde::Result {
    if number.is_multiple_of(2) { Ok(()) } else { Err(garde::Error::new("is odd")) }
}

#[model]
struct Basket {
    #[validate(length(min = 2))]
    owner: String,
    order: Garde<Order>,
    others: Vec<Garde<Line>>,
}

#[post_api(url = "/whole", status_code = 200)]
async fn whole(order: Garde<Order>) -> String {
    format!("{:?}", order.into_inner())
}

#[post_api(url = "/json", status_code = 200)]
async fn json_body(lines: Json<Vec<Garde<Line>>>) -> Json<Vec<Garde<Line>>> {
    lines
}

#[post_api(url = "/field", status_code = 200)]
async fn field(line: Body<Garde<Line>>) -> String {
    line.title.clone()
}

#[post_api(url = "/maybe", status_code = 200)]
async fn maybe(line: Option<Garde<Line>>) -> String {
    line.map_or_else(String::new, |line| line.0.title)
}

#[post_api(url = "/basket", status_code = 200)]
async fn basket(basket: Basket) -> String {
    format!("{} {} {}", basket.owner, basket.order.number, basket.others.len())
}

#[get_api(url = "/query")]
async fn query(line: Query<Garde<Line>>) -> String {
    line.title.clone()
}

fn application() -> TestApplication {
    let handlers = handlers![whole, json_body, field, maybe, basket, query];
    TestApplication::new(Application::new().handlers(handlers))
}

async fn post(url: &str, body: &Value) -> TestResponse {
    application().post(url).json(body).send().await
}

fn order(change: &Value) -> Value {
    let mut order =
        json!({ "lines": [{ "title": "Emma", "copies": 1 }], "gift": null, "notes": {}, "number": 2 });
    order.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    order
}

#[tokio::test]
async fn its_errors_are_faults_at_their_places() {
    post("/whole", &order(&json!({}))).await.expect_status(200);
    for (change, expected) in [
        (json!({ "lines": [] }), vec!["#/lines custom"]),
        (json!({ "number": 3 }), vec!["#/number custom"]),
        (
            json!({ "lines": [{ "title": "Emma", "copies": 0 }, { "title": "E", "copies": 0 }] }),
            vec!["#/lines/0/copies custom", "#/lines/1/copies custom", "#/lines/1/title custom"],
        ),
        (json!({ "gift": { "title": "", "copies": 1 } }), vec!["#/gift/title custom"]),
        (
            json!({ "notes": { "a.b[0]/c": { "title": "", "copies": 1 }, "d": { "title": "Dune", "copies": 1 } } }),
            vec!["#/notes/a.b%5B0%5D~1c/title custom"],
        ),
    ] {
        assert_eq!(pointers(&post("/whole", &order(&change)).await), expected, "{change}");
    }
    let answer = post("/whole", &order(&json!({ "number": 3 }))).await;
    assert_eq!(problem(&answer)["errors"][0]["detail"], "is odd");
}

#[tokio::test]
async fn it_looks_at_what_could_be_read() {
    let answer = post("/whole", &order(&json!({ "number": "x", "lines": [] }))).await;
    assert_eq!(pointers(&answer), ["#/number malformed"]);
    assert_eq!(faults(&post("/whole", &json!([])).await), ["body order malformed"]);
}

#[tokio::test]
async fn it_stands_wherever_a_model_may() {
    let (good, bad) = (json!({ "title": "Emma", "copies": 1 }), json!({ "title": "E", "copies": 1 }));
    let both = json!([good, bad]);
    assert_eq!(pointers(&post("/json", &both).await), ["#/1/title custom"]);
    post("/json", &json!([good])).await.expect_status(200).expect_text(r#"[{"title":"Emma","copies":1}]"#);
    assert_eq!(pointers(&post("/field", &json!({ "line": bad })).await), ["#/line/title custom"]);
    assert_eq!(pointers(&post("/maybe", &bad).await), ["#/title custom"]);
    application().post("/maybe").send().await.expect_status(200).expect_text("");
    let sent = json!({ "owner": "J", "order": order(&json!({ "number": 1 })), "others": both });
    let expected = ["#/owner min_length", "#/order/number custom", "#/others/1/title custom"];
    assert_eq!(pointers(&post("/basket", &sent).await), expected);
    let answer = application().get("/query?title=E&copies=1").send().await;
    assert_eq!(faults(&answer), ["query title custom"]);
    application().get("/query?title=Emma&copies=1").send().await.expect_status(200).expect_text("Emma");
}

#[tokio::test]
async fn the_document_shows_the_type_itself() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let schema = &document["paths"]["/whole"]["post"]["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/Order");
    assert!(document["components"]["schemas"]["Line"]["properties"]["copies"].is_object());
}
