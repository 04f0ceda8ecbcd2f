//! Types of other crates that validate themselves: in markers, in containers, in models.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::validator::{Validate, ValidationError, ValidationErrors};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::answer::{faults, pointers, problem};

/// As another crate would have it, with what validator's derive makes.
#[derive(Serialize, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
struct Foreign {
    name: String,
    age: u8,
}

impl Validate for Foreign {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        if self.name.len() < 3 {
            let mut error = ValidationError::new("length");
            error.add_param(Cow::from("min"), &3);
            error.add_param(Cow::from("value"), &self.name);
            errors.add("name", error);
        }
        if self.age > 99 {
            let mut error = ValidationError::new("range");
            error.add_param(Cow::from("min"), &18.0);
            error.add_param(Cow::from("max"), &99.0);
            error.add_param(Cow::from("value"), &self.age);
            errors.add("age", error);
        }
        if self.name == "root" {
            errors.add("name", ValidationError::new("reserved").with_message("is reserved".into()));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

#[post_api(url = "/foreign")]
async fn foreign(person: Json<Foreign>) -> String {
    format!("{} {}", person.name, person.age)
}

#[tokio::test]
async fn what_they_say_of_themselves_are_faults() {
    let application = TestApplication::new(Application::new().handlers(handlers![foreign]));
    let post = |body| application.post("/foreign").json(&body).send();
    post(json!({ "name": "ann", "age": 9 })).await.expect_status(201).expect_text("ann 9");
    let answer = post(json!({ "name": "xy", "age": 100 })).await;
    assert_eq!(faults(&answer), ["body age le", "body name min_length"]);
    assert_eq!(problem(&answer)["errors"][1]["pointer"], "#/name");
    assert_eq!(problem(&answer)["errors"][1]["detail"], "must have at least 3 characters");
    assert!(!answer.text().contains("xy"), "{}", answer.text());
    let answer = post(json!({ "name": "root", "age": 1 })).await;
    assert_eq!(faults(&answer), ["body name reserved"]);
}

#[post_api(url = "/json")]
async fn in_json(#[param(alias = "person")] _: Json<Foreign>) {}

#[post_api(url = "/maybe-json")]
async fn maybe_json(#[param(alias = "person")] _: Option<Json<Foreign>>) {}

#[post_api(url = "/json-maybe")]
async fn json_maybe(#[param(alias = "person")] _: Json<Option<Foreign>>) {}

#[post_api(url = "/whole")]
async fn whole(#[param(alias = "person")] _: WholeBody<Foreign>) {}

#[post_api(url = "/maybe-whole")]
async fn maybe_whole(#[param(alias = "person")] _: Option<WholeBody<Foreign>>) {}

#[post_api(url = "/field")]
async fn field(#[param(alias = "person")] _: Body<Foreign>) {}

#[post_api(url = "/list")]
async fn list(#[param(alias = "people")] _: Json<Vec<Foreign>>) {}

#[post_api(url = "/map")]
async fn map(#[param(alias = "people")] _: Json<HashMap<String, Vec<Foreign>>>) {}

#[get_api(url = "/query")]
async fn query(#[param(alias = "person")] _: Query<Foreign>) {}

/// A model of values that are not ours.
#[model]
struct Club {
    head: Foreign,
    second: Option<Foreign>,
    people: Vec<Foreign>,
    by_name: HashMap<String, Foreign>,
    set: BTreeSet<Foreign>,
    #[validate(nested)]
    guest: Foreign,
    wrapped: Wrapped,
}

#[model]
struct Wrapped(Foreign);

#[post_api(url = "/club")]
async fn club(club: Club) -> Club {
    club
}

/// As another crate would nest a model of ours.
#[derive(Deserialize, JsonSchema)]
struct Nesting {
    one: Author,
    many: Vec<Author>,
}

#[model]
struct Author {
    #[validate(length(min = 2))]
    name: String,
}

impl Validate for Nesting {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        errors.merge_self("one", self.one.validate());
        errors.merge_self("many", self.many.validate());
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

#[post_api(url = "/nesting")]
async fn nesting(#[param(alias = "people")] _: Json<Nesting>) {}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![
        in_json,
        maybe_json,
        json_maybe,
        whole,
        maybe_whole,
        field,
        list,
        map,
        query,
        club,
        nesting
    ]))
}

async fn told(application: &TestApplication, url: &str, body: &Value) -> Vec<String> {
    pointers(&application.post(url).json(body).send().await)
}

#[tokio::test]
async fn any_marker_asks_them() {
    let application = application();
    let bad = json!({ "name": "xy", "age": 1 });
    for url in ["/json", "/maybe-json", "/json-maybe", "/whole", "/maybe-whole"] {
        assert_eq!(told(&application, url, &bad).await, ["#/name min_length"], "{url}");
    }
    assert_eq!(told(&application, "/field", &json!({ "person": bad })).await, ["#/person/name min_length"]);
    assert_eq!(
        told(&application, "/list", &json!([bad, bad])).await,
        ["#/0/name min_length", "#/1/name min_length"]
    );
    assert_eq!(told(&application, "/map", &json!({ "a/b": [bad] })).await, ["#/a~1b/0/name min_length"]);
    let answer = application.get("/query?name=xy&age=100").send().await;
    assert_eq!(faults(&answer), ["query age le", "query name min_length"]);
    for url in ["/maybe-json", "/json-maybe", "/maybe-whole"] {
        application.post(url).json(&Value::Null).send().await.expect_status(204);
    }
}

#[tokio::test]
async fn a_model_asks_those_in_it() {
    let application = application();
    let (good, bad) = (json!({ "name": "Ann", "age": 1 }), json!({ "name": "xy", "age": 1 }));
    let sound = json!({ "head": good, "people": [good], "by_name": { "a": good }, "set": [good], "guest": good,
        "wrapped": good });
    application.post("/club").json(&sound).send().await.expect_status(201);
    for (name, value, expected) in [
        ("head", bad.clone(), "#/head/name min_length"),
        ("second", bad.clone(), "#/second/name min_length"),
        ("people", json!([good, bad]), "#/people/1/name min_length"),
        ("by_name", json!({ "a": bad }), "#/by_name/a/name min_length"),
        ("set", json!([bad]), "#/set min_length"),
        ("guest", bad.clone(), "#/guest/name min_length"),
        ("wrapped", bad, "#/wrapped/name min_length"),
    ] {
        let mut body = sound.clone();
        body[name] = value;
        assert_eq!(told(&application, "/club", &body).await, [expected]);
    }
}

#[tokio::test]
async fn a_model_in_one_has_its_own_places() {
    let body = json!({ "one": { "name": "x" }, "many": [{ "name": "Ann" }, { "name": "y" }] });
    let answer = application().post("/nesting").json(&body).send().await;
    assert_eq!(pointers(&answer), ["#/many/1/name min_length", "#/one/name min_length"]);
    assert_eq!(problem(&answer)["errors"][0]["name"], "name");
}

/// A struct that knows nothing of the framework, in one that does not either.
#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "what is read is what the test is about")]
struct Outer {
    person: Option<Foreign>,
}

#[post_api(url = "/outer")]
async fn outer(#[param(alias = "outer")] _: Json<Outer>) {}

#[post_api(url = "/outer-field")]
async fn outer_field(#[param(alias = "outer")] _: Body<Outer>) {}

#[tokio::test]
async fn a_list_is_no_struct_of_another_crate() {
    let application = TestApplication::new(Application::new().handlers(handlers![field, outer, outer_field]));
    let list = json!(["Ann", 1]);
    assert_eq!(told(&application, "/field", &json!({ "person": list })).await, ["#/person malformed"]);
    assert_eq!(told(&application, "/outer", &json!({ "person": list })).await, ["#/person malformed"]);
    let body = json!({ "outer": { "person": list } });
    assert_eq!(told(&application, "/outer-field", &body).await, ["#/outer/person malformed"]);
    application.post("/outer").json(&json!({ "person": null })).send().await.expect_status(204);
}
