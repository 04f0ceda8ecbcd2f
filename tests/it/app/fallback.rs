//! `fallback`: what no route has, and nothing else.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::{get, problem};

#[get_api(url = "/fallback-known")]
async fn known() -> &'static str {
    "known"
}

#[route_api(methods = "*", status_code = 404)]
async fn lost(method: Method, uri: Uri, #[param(default = 1)] page: u8) -> String {
    format!("{method} {} {page}", uri.path())
}

#[get_api]
async fn page() -> &'static str {
    "page"
}

#[post_api]
async fn form(#[param(min_length = 1)] title: Body<String>) -> String {
    title.into_inner()
}

fn application() -> TestApplication {
    let application = Application::new().handlers(handlers![known]);
    TestApplication::new(application.fallback(handlers![lost]))
}

#[tokio::test]
async fn it_answers_what_no_route_has() {
    let application = application();
    get(&application, "/").await.expect_status(404).expect_text("GET / 1");
    get(&application, "/lost/x%20y?page=2").await.expect_status(404).expect_text("GET /lost/x%20y 2");
    application.delete("/lost").send().await.expect_text("DELETE /lost 1");
    get(&application, "/lost?page=x").await.expect_status(400);
    application.request("HEAD", "/lost").send().await.expect_status(404).expect_text("");
}

#[tokio::test]
async fn a_known_path_stays_a_405_and_options_right() {
    let application = application();
    application
        .delete("/fallback-known")
        .send()
        .await
        .expect_status(405)
        .expect_header("allow", "GET, HEAD, OPTIONS");
    application.request("OPTIONS", "/fallback-known").send().await.expect_status(204);
    get(&application, "/fallback-known").await.expect_text("known");
}

#[tokio::test]
async fn it_answers_the_methods_of_its_verbs_and_a_named_one_wins() {
    let application = Application::new().fallback(handlers![lost, page]).fallback(handlers![form]);
    let application = TestApplication::new(application);
    get(&application, "/a").await.expect_status(200).expect_text("page");
    application.request("HEAD", "/a").send().await.expect_status(200).expect_header("content-length", "4");
    application.put("/a").send().await.expect_text("PUT /a 1");
    application.post("/a").form(&[("title", "t")]).send().await.expect_status(201).expect_text("t");
    let only = TestApplication::new(Application::new().fallback(handlers![page]));
    let answer = only.post("/a").send().await;
    answer.expect_status(404);
    problem(&answer);
}

#[tokio::test]
async fn it_is_neither_at_its_url_nor_in_the_document() {
    let application = Application::new().handlers(handlers![page]).fallback(handlers![page]);
    let application = TestApplication::new(application);
    get(&application, "/no-such-path").await.expect_text("page");
    application.delete("/").send().await.expect_status(404);
    let document: Value = get(&application, "/openapi.json").await.json();
    assert!(document["paths"]["/"].is_null(), "{}", document["paths"]["/"]);
}

#[test]
fn a_fallback_with_a_url_or_without_a_verb_is_a_fault() {
    async fn stranger() {}
    let report = Application::new().fallback(handlers![known, stranger]).check().unwrap_err();
    assert_eq!(report.faults().len(), 2, "{report}");
    assert!(report.to_string().contains("is a fallback, which has no url; leave out `url`"), "{report}");
    assert!(report.to_string().contains("stranger` is listed as a handler"), "{report}");
}
