//! Which format data is answered in: `Accept`, and `Strict<T>`.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use serde_json::{Value, json};

use crate::answer::{documented, get, problem};

#[model]
struct Book {
    title: String,
    pages: Option<u16>,
    kind: Kind,
}

#[model]
enum Kind {
    Paper,
    Ebook { bytes: u64 },
}

fn book() -> Book {
    Book { title: "One".to_owned(), pages: None, kind: Kind::Ebook { bytes: 1 << 40 } }
}

#[get_api(url = "/book")]
async fn one() -> Result<Option<Book>> {
    Ok(Some(book()))
}

#[get_api(url = "/books")]
async fn several() -> WithHeaders<Vec<Book>> {
    vec![book(), Book { kind: Kind::Paper, ..book() }].with_header("x-count", 2)
}

#[get_api(url = "/json")]
async fn foreign() -> Json<BTreeMap<u8, uuid::Uuid>> {
    Json(BTreeMap::from([(7, uuid::Uuid::nil())]))
}

#[get_api(url = "/value")]
async fn value() -> Value {
    json!({ "a": [1, null, "x"] })
}

#[get_api(url = "/text")]
async fn text() -> &'static str {
    "text"
}

#[get_api(url = "/error")]
async fn error() -> Result<Book> {
    tokio::task::yield_now().await;
    Err(Error::not_found("no such book"))
}

static RUN: AtomicU32 = AtomicU32::new(0);

#[post_api(url = "/strict")]
async fn strict(book: Option<Book>) -> Result<Created<Strict<Book>>> {
    RUN.fetch_add(1, Ordering::SeqCst);
    Ok(Created(Strict(book.unwrap_or_else(self::book))))
}

#[get_api(url = "/download")]
async fn download() -> Download<Strict<u8>> {
    Download::new("seven.json", Strict(7))
}

#[get_api(url = "/either")]
async fn either() -> OneOf3<Strict<u8>, &'static str, NotFound<String>> {
    OneOf3::Second("text")
}

#[get_api(url = "/all")]
async fn all_of_them() -> OneOf3<Strict<u8>, Accepted<Strict<u16>>, NotFound<String>> {
    OneOf3::First(Strict(7))
}

#[derive(Responses)]
enum Lax {
    #[response(status = 200)]
    Text(&'static str),
    Number(Strict<u8>),
}

#[get_api(url = "/variants")]
async fn lax(number: bool) -> Lax {
    if number { Lax::Number(Strict(7)) } else { Lax::Text("text") }
}

#[derive(Responses)]
enum Severe {
    #[response(status = 200)]
    Number(Strict<u8>),
    #[response(status = 404)]
    None(&'static str),
    Other(Error),
}

#[get_api(url = "/variants/strict")]
async fn severe(way: u8) -> Severe {
    match way {
        0 => Severe::Number(Strict(7)),
        1 => Severe::None("none"),
        _ => Severe::Other(Error::conflict("other")),
    }
}

fn application() -> TestApplication {
    let handlers = handlers![
        one,
        several,
        foreign,
        value,
        text,
        error,
        strict,
        download,
        either,
        all_of_them,
        lax,
        severe
    ];
    TestApplication::new(Application::new().handlers(handlers))
}

async fn asked(application: &TestApplication, url: &str, accept: &str) -> TestResponse {
    application.get(url).header("accept", accept).send().await
}

#[tokio::test]
async fn message_pack_is_answered_where_it_is_preferred() {
    let application = application();
    for (accept, is_message_pack) in [
        ("application/msgpack", true),
        ("application/x-msgpack", true),
        ("APPLICATION/MSGPACK;q=0.2, application/json;q=0.1", true),
        ("application/msgpack, */*;q=0.5", true),
        ("application/json;q=0, */*", true),
        ("*/*", false),
        ("application/*", false),
        ("application/json, application/msgpack", false),
        ("application/json, application/msgpack;q=0.9", false),
        ("application/msgpack;q=0, */*", false),
        ("text/html", false),
        ("application/msgpack;q=2", false),
        ("application/msgpack, nonsense", false),
        ("", false),
    ] {
        let answer = asked(&application, "/book", accept).await;
        let media_type = if is_message_pack { "application/msgpack" } else { "application/json" };
        answer.expect_status(200).expect_header("content-type", media_type).expect_header("vary", "Accept");
    }
    get(&application, "/book")
        .await
        .expect_header("content-type", "application/json")
        .expect_header("vary", "Accept");
}

#[tokio::test]
async fn both_formats_say_the_same() {
    let application = application();
    for url in ["/book", "/books", "/value"] {
        let expected: Value = get(&application, url).await.json();
        let answer = asked(&application, url, "application/msgpack").await;
        answer.expect_header("content-type", "application/msgpack");
        assert_eq!(rmp_serde::from_slice::<Value>(answer.bytes()).unwrap(), expected, "{url}");
    }
    // Keys that are numbers stay such; what JSON has as a text is one.
    let answer = asked(&application, "/json", "application/msgpack").await;
    let map: BTreeMap<u8, String> = rmp_serde::from_slice(answer.bytes()).unwrap();
    assert_eq!(map[&7], uuid::Uuid::nil().to_string());
}

#[tokio::test]
async fn what_is_no_data_has_one_format() {
    let application = application();
    let answer = asked(&application, "/text", "application/msgpack").await;
    answer.expect_status(200).expect_text("text");
    assert_eq!(answer.header("vary"), None);
    let answer = asked(&application, "/error", "application/msgpack").await;
    answer.expect_status(404);
    assert_eq!(problem(&answer)["detail"], "no such book");
}

#[tokio::test]
async fn strictness_refuses_before_the_handler_runs() {
    let application = application();
    let before = RUN.load(Ordering::SeqCst);
    let answer = application.post("/strict").header("accept", "text/html, image/*").send().await;
    answer.expect_status(406).expect_header("vary", "Accept");
    let problem = problem(&answer);
    assert_eq!(problem["code"], "not_acceptable");
    assert_eq!(problem["detail"], "the answer is application/json or application/msgpack");
    assert_eq!(RUN.load(Ordering::SeqCst), before);
    for accept in ["application/json", "application/msgpack", "*/*;q=0.1", "malformed", "text/html, */*"] {
        application.post("/strict").header("accept", accept).send().await.expect_status(201);
    }
    application.post("/strict").send().await.expect_status(201).expect_header("vary", "Accept");
}

#[tokio::test]
async fn what_an_answer_is_wrapped_in_keeps_its_strictness() {
    let application = application();
    asked(&application, "/download", "text/html").await.expect_status(406);
    get(&application, "/download").await.expect_status(200).expect_text("7");
}

#[tokio::test]
async fn one_of_several_is_strict_where_all_are_but_errors() {
    let application = application();
    asked(&application, "/either", "text/plain").await.expect_status(200).expect_text("text");
    asked(&application, "/variants?number=false", "text/plain").await.expect_status(200).expect_text("text");
    asked(&application, "/all", "text/plain").await.expect_status(406);
    asked(&application, "/variants/strict?way=0", "text/plain").await.expect_status(406);
    get(&application, "/variants/strict?way=1").await.expect_status(404).expect_text("none");
}

#[tokio::test]
async fn a_head_that_is_not_taken_is_refused_beside_a_long_body() {
    let body = format!("{{\"title\":\"{}\"}}", "x".repeat(100_000));
    let request = application().post("/strict").header("content-type", "application/json");
    request.header("accept", "text/html").body(body).send().await.expect_status(406);
}

#[tokio::test]
async fn the_document_lists_both() {
    let application = application();
    for (method, url, status) in
        [("get", "/book", "200"), ("get", "/json", "200"), ("post", "/strict", "201")]
    {
        let answers = documented(&application, method, url).await;
        let content = answers[status]["content"].as_object().unwrap();
        assert_eq!(content.keys().collect::<Vec<_>>(), ["application/json", "application/msgpack"]);
        assert_eq!(content["application/json"], content["application/msgpack"]);
    }
    assert!(documented(&application, "post", "/strict").await["406"].is_object());
    assert!(documented(&application, "get", "/all").await["406"].is_object());
    // Nobody is refused there.
    for url in ["/book", "/either", "/variants"] {
        assert!(documented(&application, "get", url).await.get("406").is_none(), "{url}");
    }
}
