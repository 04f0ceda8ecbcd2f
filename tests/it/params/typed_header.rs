//! `TypedHeader<H>`: absent, malformed, repeated, and its line in the document.

use cullinan::headers::{
    Authorization, ContentLength, Host, IfModifiedSince, UserAgent, authorization::Bearer,
};
use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use crate::answer::{detail, faults, get};

#[get_api(url = "/agent")]
async fn agent(agent: TypedHeader<UserAgent>) -> String {
    agent.as_str().to_owned()
}

#[get_api(url = "/since")]
async fn since(
    /// What the client has.
    #[param(deprecated, example = "Thu, 01 Jan 2026 00:00:00 GMT")]
    when: Option<TypedHeader<IfModifiedSince>>,
    host: TypedHeader<Host>,
    page: Query<Option<u8>>,
) -> String {
    let _ = page;
    format!("{} {}", when.is_some(), host.into_inner())
}

#[get_api(url = "/token")]
async fn token(token: TypedHeader<Authorization<Bearer>>) -> String {
    token.token().to_owned()
}

#[get_api(url = "/two")]
async fn two(length: TypedHeader<ContentLength>, again: TypedHeader<ContentLength>) -> String {
    format!("{} {}", length.0.0, again.0.0)
}

/// What a proxy says of the client's own header.
#[get_api(url = "/forwarded")]
async fn forwarded(
    #[param(alias = "X-Forwarded-Agent")] agent: TypedHeader<UserAgent>,
    #[param(alias = "x-length")] TypedHeader(ContentLength(length)): TypedHeader<ContentLength>,
    own: Option<TypedHeader<UserAgent>>,
) -> String {
    format!("{} {length} {}", agent.as_str(), own.is_some())
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![agent, since, token, forwarded]))
}

#[tokio::test]
async fn a_header_is_read_by_its_type() {
    let application = application();
    application.get("/agent").header("User-Agent", "curl/8").send().await.expect_text("curl/8");
    let request = application.get("/since").header("if-modified-since", "Thu, 01 Jan 2026 00:00:00 GMT");
    request.send().await.expect_text("true localhost");
    get(&application, "/since").await.expect_text("false localhost");
    application.get("/token").header("authorization", "Bearer abc").send().await.expect_text("abc");
}

#[tokio::test]
async fn an_absent_one_is_missing() {
    let answer = get(&application(), "/agent").await;
    assert_eq!(faults(&answer), ["header user-agent missing"]);
}

#[tokio::test]
async fn a_malformed_one_is_told_among_all_faults_and_never_repeated() {
    let application = application();
    let request = application.get("/since?page=x").header("if-modified-since", "soon, my secret");
    let answer = request.send().await;
    assert_eq!(faults(&answer), ["header if-modified-since malformed", "query page malformed"]);
    assert!(!answer.text().contains("secret"));
    let answer = application.get("/token").header("authorization", "Basic c2VjcmV0").send().await;
    assert_eq!(faults(&answer), ["header authorization malformed"]);
    assert_eq!(detail(&answer), "is malformed");
}

#[tokio::test]
async fn a_repeated_one_is_as_its_type_has_it() {
    let request = application().get("/agent").header("user-agent", "a").header("user-agent", "b");
    let answer = request.send().await;
    assert_eq!(faults(&answer), ["header user-agent malformed"]);
}

#[tokio::test]
async fn an_alias_is_the_name_of_the_header_instead() {
    let application = application();
    let request = application.get("/forwarded").header("user-agent", "b").header("content-length", "0");
    let answer = request.send().await;
    assert_eq!(faults(&answer), ["header X-Forwarded-Agent missing", "header x-length missing"]);
    let request = application.get("/forwarded").header("x-forwarded-agent", "a").header("X-Length", "7");
    request.send().await.expect_text("a 7 false");
    let request = application.get("/forwarded").header("x-forwarded-agent", "a").header("x-length", "secret");
    let answer = request.send().await;
    assert_eq!(faults(&answer), ["header x-length malformed"]);
    assert!(!answer.text().contains("secret"));
    let document: Value = get(&application, "/openapi.json").await.json();
    let parameters = document["paths"]["/forwarded"]["get"]["parameters"].as_array().unwrap();
    let names: Vec<_> = parameters.iter().map(|parameter| parameter["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["X-Forwarded-Agent", "x-length", "user-agent"]);
}

#[test]
fn an_alias_that_no_header_can_have_keeps_the_application_from_starting() {
    #[get_api(url = "/odd")]
    async fn odd(#[param(alias = "X Agent")] agent: TypedHeader<UserAgent>) -> String {
        agent.as_str().to_owned()
    }
    let report = Application::new().handlers(handlers![odd]).check().unwrap_err().to_string();
    assert!(report.contains("`X Agent` is no name for a header"), "{report}");
}

#[tokio::test]
async fn the_document_calls_it_by_the_headers_name() {
    let document: Value = get(&application(), "/openapi.json").await.json();
    let agent = &document["paths"]["/agent"]["get"]["parameters"];
    assert_eq!(
        agent,
        &json!([{ "name": "user-agent", "in": "header", "required": true, "schema": { "type": "string" } }])
    );
    let since = &document["paths"]["/since"]["get"]["parameters"][0];
    assert_eq!(
        since,
        &json!({
            "name": "if-modified-since",
            "in": "header",
            "description": "What the client has.",
            "deprecated": true,
            "example": "Thu, 01 Jan 2026 00:00:00 GMT",
            "schema": { "type": "string" }
        })
    );
}

#[test]
fn two_arguments_of_one_header_keep_the_application_from_starting() {
    let report = Application::new().handlers(handlers![two]).check().unwrap_err().to_string();
    assert!(report.contains("two arguments read the header parameter `content-length`"), "{report}");
}
