//! A field with several names is told by the one it was sent by.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use serde_json::{Value, json};

use crate::answer::problem;

#[model]
struct Person {
    /// What people say.
    #[serde(alias = "n", alias = "full/name")]
    #[validate(length(min = 3))]
    name: String,
    #[serde(default, rename = "secret", alias = "pw")]
    password: String,
    #[serde(default)]
    #[validate(must_match(other = password))]
    again: String,
    #[serde(default, alias = "kids")]
    children: Vec<Person>,
    role: Option<Role>,
}

#[model]
#[serde(rename_all = "camelCase")]
enum Role {
    #[serde(alias = "boss")]
    Head {
        #[serde(alias = "of")]
        #[validate(range(min = 3))]
        people: u8,
    },
}

#[model]
struct Filter {
    #[serde(alias = "a")]
    #[validate(range(min = 1))]
    author: u8,
    #[serde(default, alias = "t")]
    #[validate(length(max = 1), inner(length(min = 2)))]
    tags: Vec<String>,
}

#[post_api(url = "/whole")]
async fn whole(person: Person) -> String {
    person.name
}

#[post_api(url = "/field")]
async fn field(one: Body<Person>, other: Body<Option<Person>>) -> String {
    format!("{} {}", one.name, other.is_some())
}

#[get_api(url = "/query")]
async fn query(filter: Query<Filter>) -> String {
    format!("{} {}", filter.author, filter.tags.len())
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![whole, field, query]))
}

async fn post(url: &str, body: Value) -> Vec<String> {
    let request = application().post(url).header("content-type", "application/json");
    found(&request.body(body.to_string()).send().await)
}

/// Name, place and code of each fault.
fn found(answer: &TestResponse) -> Vec<String> {
    let problem = problem(answer);
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap_or("-").to_owned();
    let line =
        |fault: &Value| format!("{} {} {}", text(fault, "name"), text(fault, "pointer"), text(fault, "code"));
    problem["errors"].as_array().unwrap().iter().map(line).collect()
}

#[tokio::test]
async fn a_broken_rule_stands_where_the_value_was_sent() {
    assert_eq!(post("/whole", json!({ "name": "a" })).await, ["name #/name min_length"]);
    assert_eq!(post("/whole", json!({ "n": "a" })).await, ["n #/n min_length"]);
    assert_eq!(post("/whole", json!({ "full/name": "a" })).await, ["full/name #/full~1name min_length"]);
    let family = json!({ "n": "abc", "kids": [{ "name": "abc" }, { "n": "b" }] });
    assert_eq!(post("/whole", family).await, ["n #/kids/1/n min_length"]);
    let head = json!({ "name": "abc", "role": { "boss": { "of": 2 } } });
    assert_eq!(post("/whole", head).await, ["of #/role/boss/of ge"]);
}

#[tokio::test]
async fn a_value_that_could_not_be_read_is_not_judged_by_another_name() {
    assert_eq!(post("/whole", json!({ "n": 5 })).await, ["n #/n malformed"]);
    assert_eq!(post("/whole", json!({})).await, ["name #/name missing"]);
    assert_eq!(post("/whole", json!({ "n": "abc", "pw": 5, "again": "x" })).await, ["pw #/pw malformed"]);
    assert_eq!(
        post("/whole", json!({ "n": "abc", "pw": "y", "again": "x" })).await,
        ["again #/again custom"]
    );
    let head = json!({ "n": "a", "role": { "boss": { "of": "x" } } });
    assert_eq!(post("/whole", head).await, ["of #/role/boss/of malformed", "n #/n min_length"]);
}

#[tokio::test]
async fn a_field_of_the_body_has_its_own_names() {
    let body = json!({ "one": { "n": "a" }, "other": { "name": "b", "kids": [{ "n": 5 }, { "n": "c" }] } });
    assert_eq!(
        post("/field", body).await,
        [
            "n #/one/n min_length",
            "n #/other/kids/0/n malformed",
            "name #/other/name min_length",
            "n #/other/kids/1/n min_length"
        ]
    );
}

#[tokio::test]
async fn a_structure_of_the_query_string_too() {
    let get = async |query: &str| found(&application().get(&format!("/query?{query}")).send().await);
    assert_eq!(get("a=0&t=x").await, ["a - ge", "t - min_length"]);
    assert_eq!(get("author=0&tags=xy&tags=ab").await, ["author - ge", "tags - max_items"]);
    assert_eq!(get("a=x").await, ["a - malformed"]);
}

#[tokio::test]
async fn the_document_names_them_all() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let person = &document["components"]["schemas"]["Person"]["properties"];
    assert_eq!(person["name"]["description"], "What people say.\n\nAlso read by the name `full/name`, `n`.");
    assert_eq!(person["secret"]["description"], "Also read by the name `pw`.");
    assert_eq!(person["again"]["description"], Value::Null);
    let parameters = document["paths"]["/query"]["get"]["parameters"].as_array().unwrap();
    assert_eq!(parameters[0]["description"], "Also read by the name `a`.");
}
