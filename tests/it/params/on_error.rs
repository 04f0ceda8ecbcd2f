//! `#[param(on_error = path)]`: the user's own answer to a body that is at fault.

use std::sync::atomic::{AtomicUsize, Ordering};

use cullinan::BodyFault;
use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use serde_json::{Value, json};

use crate::answer::{faults, problem};

#[model]
struct Crate {
    #[validate(length(min = 2))]
    label: String,
    weight: u16,
}

static CALLS: AtomicUsize = AtomicUsize::new(0);

/// Everything that a function is told, on one line.
fn told(fault: &BodyFault, sent: &[u8]) -> String {
    let places: Vec<_> = fault.faults().iter().map(|fault| fault.pointer().unwrap_or("?")).collect();
    let kind = match (fault.is_missing(), fault.is_unsupported_media_type()) {
        (true, false) => "missing",
        (false, true) => "type",
        _ => "invalid",
    };
    format!("{} {kind} [{}] {} bytes", fault.code(), places.join(" "), sent.len())
}

fn teapot(fault: &BodyFault, sent: &[u8]) -> Status<418, String> {
    Status::new(told(fault, sent))
}

fn failing(_: &BodyFault, _: &[u8]) -> Result<String> {
    Err(Error::conflict("not like this"))
}

fn panicking(_: &BodyFault, sent: &[u8]) -> String {
    assert!(sent.is_empty(), "private");
    String::new()
}

#[post_api(url = "/model")]
async fn model(
    page: Query<u8>,
    #[param(on_error = teapot)] item: Crate,
    #[param(min_length = 3)] last: Query<String>,
) -> String {
    CALLS.fetch_add(1, Ordering::Relaxed);
    format!("{page} {} {} {}", item.label, item.weight, *last)
}

#[post_api(url = "/json")]
async fn json_body(#[param(on_error = told)] item: Json<Crate>) -> String {
    item.into_inner().label
}

#[post_api(url = "/whole")]
async fn whole(#[param(content_type = "text/json", on_error = told)] item: WholeBody<Vec<u8>>) -> String {
    item.len().to_string()
}

#[post_api(url = "/maybe")]
async fn maybe(#[param(on_error = told)] item: Option<Crate>) -> String {
    item.map_or_else(|| "none".to_owned(), |item| item.label)
}

#[post_api(url = "/form")]
async fn form(#[param(on_error = told)] item: Form<Crate>) -> String {
    item.into_inner().label
}

#[post_api(url = "/dynamic")]
async fn dynamic(#[param(on_error = told)] item: DynamicBody) -> String {
    item.keys().collect()
}

#[patch_api(url = "/patch")]
async fn patch(#[param(on_error = told)] item: Patch<Crate>) -> String {
    item.sent().len().to_string()
}

#[post_api(url = "/failing")]
async fn fails(#[param(on_error = failing)] item: Crate) -> String {
    item.label
}

#[post_api(url = "/panicking")]
async fn panics(#[param(on_error = panicking)] item: Crate) -> String {
    item.label
}

fn application() -> TestApplication {
    let handlers = handlers![model, json_body, whole, maybe, form, dynamic, patch, fails, panics];
    TestApplication::new(Application::new().handlers(handlers))
}

async fn send(application: &TestApplication, url: &str, body: &Value) -> TestResponse {
    application.post(url).json(body).send().await
}

#[tokio::test]
async fn its_answer_stands_alone() {
    let application = application();
    // The query is at fault before and behind the body; rules of the model and what cannot be read come together.
    let bad = json!({ "label": "", "weight": "x" });
    let answer = send(&application, "/model?page=x&last=a", &bad).await;
    answer
        .expect_status(418)
        .expect_header("content-type", "text/plain; charset=utf-8")
        .expect_text("invalid_input invalid [#/weight #/label] 25 bytes");
    assert_eq!(CALLS.load(Ordering::Relaxed), 0);
    let good = json!({ "label": "ab", "weight": 7 });
    let answer = send(&application, "/model?page=x&last=a", &good).await;
    assert_eq!(faults(&answer), ["query page malformed", "query last min_length"]);
    send(&application, "/model?page=1&last=abc", &good).await.expect_status(201).expect_text("1 ab 7 abc");
    assert_eq!(CALLS.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_answer_without_a_status_has_the_faults() {
    let application = application();
    for (url, body, content_type, status, text) in [
        ("/json", "{", "application/json", 400, "invalid_input invalid [#] 1 bytes"),
        ("/json", "", "", 400, "invalid_input missing [#] 0 bytes"),
        ("/json", "{}", "text/plain", 415, "unsupported_media_type type [] 2 bytes"),
        ("/json", "{}", "", 415, "unsupported_media_type type [] 2 bytes"),
        ("/json", "[]", "application/json", 400, "invalid_input invalid [#] 2 bytes"),
        ("/whole", "[1,-1]", "text/json", 400, "invalid_input invalid [#/1] 6 bytes"),
        ("/whole", "[1]", "application/json", 415, "unsupported_media_type type [] 3 bytes"),
        ("/maybe", "{\"weight\":1}", "application/json", 400, "invalid_input invalid [#/label] 12 bytes"),
        ("/maybe", "", "", 201, "none"),
    ] {
        let request = application.post(url).body(body);
        let request =
            if content_type.is_empty() { request } else { request.header("content-type", content_type) };
        request.send().await.expect_status(status).expect_text(text);
    }
}

#[tokio::test]
async fn every_reader_of_the_whole_body_has_one() {
    const FORM: &str = "application/x-www-form-urlencoded";
    const PARTS: &str = "multipart/form-data; boundary=b";
    let application = application();
    let part = "--b\r\ncontent-disposition: form-data; name=weight\r\n\r\nx\r\n--b--";
    for (method, url, body, content_type, text) in [
        ("POST", "/form", "label=a&weight=x", FORM, "invalid_input invalid [#/weight #/label] 16 bytes"),
        ("POST", "/form", "{}", "application/json", "unsupported_media_type type [] 2 bytes"),
        ("POST", "/dynamic", "{", "application/json", "invalid_input invalid [#] 1 bytes"),
        (
            "PATCH",
            "/patch",
            "{\"weight\":[]}",
            "application/json",
            "invalid_input invalid [#/weight] 13 bytes",
        ),
        ("POST", "/maybe", "label=a", FORM, "invalid_input invalid [#/weight #/label] 7 bytes"),
        (
            "POST",
            "/maybe",
            part,
            PARTS,
            &format!("invalid_input invalid [#/weight #/label] {} bytes", part.len()),
        ),
    ] {
        let request = application.request(method, url).header("content-type", content_type).body(body);
        request.send().await.expect_text(text);
    }
}

#[tokio::test]
async fn a_large_body_of_another_type_is_refused_unread() {
    let application = application();
    let large = vec![b' '; 100_000];
    let request = application.post("/json").header("content-type", "text/plain").body(large);
    let answer = request.header("content-length", "100000").send().await;
    answer
        .expect_status(415)
        .expect_header("connection", "close")
        .expect_text("unsupported_media_type type [] 0 bytes");
}

#[tokio::test]
async fn a_body_over_its_limit_keeps_its_own_answer() {
    let large = vec![b' '; 3_000_000];
    let answer =
        application().post("/json").header("content-type", "application/json").body(large).send().await;
    assert_eq!(problem(answer.expect_status(413))["code"], "content_too_large");
}

#[tokio::test]
async fn what_the_function_returns_or_panics_with_is_settled_as_a_handlers_is() {
    let application = application();
    let answer = send(&application, "/failing", &json!({})).await;
    assert_eq!(problem(answer.expect_status(409))["detail"], "not like this");
    let answer = send(&application, "/panicking", &json!({})).await;
    assert!(problem(answer.expect_status(500))["detail"].is_null());
}

#[tokio::test]
async fn the_document_has_its_answer() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let responses = |url: &str| &document["paths"][url]["post"]["responses"];
    assert!(responses("/model")["418"]["content"]["text/plain; charset=utf-8"].is_object());
    for status in ["400", "415"] {
        let content = &responses("/json")[status]["content"];
        assert!(content["text/plain; charset=utf-8"].is_object(), "{status} {content}");
    }
}

fn status_of(fault: &BodyFault, _: &[u8]) -> String {
    fault.status().as_u16().to_string()
}

#[post_api(url = "/status")]
async fn status(#[param(on_error = status_of)] item: Crate) -> String {
    item.label
}

#[tokio::test]
async fn an_answer_without_a_status_has_that_of_invalid_input() {
    for expected in [400, 422] {
        let application = Application::new().handlers(handlers![status]).invalid_input_status(expected);
        let application = TestApplication::new(application);
        for body in ["{\"label\":\"a\",\"weight\":1}", "{", ""] {
            let request = application.post("/status").header("content-type", "application/json");
            let answer = request.body(body).send().await;
            answer.expect_status(expected).expect_text(&expected.to_string());
        }
        let answer = application.post("/status").header("content-type", "a/b").body("{}").send().await;
        answer.expect_status(415).expect_text("415");
        let answers = crate::answer::documented(&application, "post", "/status").await;
        let told =
            |status: u16| answers[status.to_string()]["content"]["text/plain; charset=utf-8"].is_object();
        assert_eq!([400, 422].map(told), [expected == 400, expected == 422], "{answers:#}");
        assert!(told(415), "{answers:#}");
        assert_eq!(answers.get("400").is_some(), expected == 400, "{answers:#}");
    }
}
