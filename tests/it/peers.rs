//! The table by which six other frameworks were measured: the same small API, each row a test.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answer::{faults, get, problem};

#[derive(Serialize, Deserialize, JsonSchema)]
struct Person {
    name: String,
    age: u32,
}

#[get_api(url = "/num/{id}")]
async fn num(id: u32, q: u32, r: u32) -> String {
    format!("{id} {q} {r}")
}

#[post_api(url = "/body")]
async fn body(person: Json<Person>) -> Json<Person> {
    person
}

#[get_api(url = "/swap/{user}/{post}")]
async fn swap(post: String, user: String) -> String {
    format!("user={user} post={post}")
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![num, body, swap]))
}

#[tokio::test]
async fn a_bad_id_and_bad_queries_are_all_reported_by_name() {
    let answer = get(&application(), "/num/x?q=y&r=z").await;
    assert_eq!(faults(&answer), ["path id malformed", "query q malformed", "query r malformed"]);
}

#[tokio::test]
async fn bad_queries_are_all_reported() {
    let application = application();
    assert_eq!(
        faults(&get(&application, "/num/1?q=y&r=z").await),
        ["query q malformed", "query r malformed"]
    );
    assert_eq!(faults(&get(&application, "/num/1").await), ["query q missing", "query r missing"]);
}

#[tokio::test]
async fn a_number_is_no_string() {
    let request = application().post("/body").header("content-type", "application/json");
    let answer = request.body(r#"{"name":1,"age":2}"#).send().await;
    answer.expect_status(400);
    problem(&answer);
}

#[tokio::test]
async fn a_wrong_content_type_is_415() {
    let request = application().post("/body").header("content-type", "text/plain");
    request.body(r#"{"name":"a","age":2}"#).send().await.expect_status(415);
}

#[tokio::test]
async fn nine_megabytes_are_413() {
    let request = application().post("/body").header("content-type", "application/json");
    request.body(vec![b' '; 9_000_000]).send().await.expect_status(413);
}

#[tokio::test]
async fn a_wrong_method_is_405_with_allow() {
    application().post("/num/1").send().await.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS");
}

#[tokio::test]
async fn head_on_a_get_route_is_200() {
    let answer = application().request("HEAD", "/num/1?q=2&r=3").send().await;
    answer.expect_status(200).expect_header("content-length", "5").expect_text("");
}

#[tokio::test]
async fn options_is_answered_with_allow() {
    let answer = application().request("OPTIONS", "/body").send().await;
    answer.expect_status(204).expect_header("allow", "OPTIONS, POST");
}

#[tokio::test]
async fn a_404_is_a_problem() {
    let answer = get(&application(), "/nowhere").await;
    answer.expect_status(404);
    assert_eq!(problem(&answer)["detail"], "no route has this path");
}

#[tokio::test]
async fn arguments_in_another_order_than_the_path_are_not_swapped() {
    get(&application(), "/swap/ALICE/POST1").await.expect_text("user=ALICE post=POST1");
}
