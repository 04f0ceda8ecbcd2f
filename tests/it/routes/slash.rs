//! `trailing_slash`: optional, strict, or a redirect that never leaves the host.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};

use crate::answer::{get, problem};

#[get_api(url = "/")]
async fn root() -> &'static str {
    "root"
}

#[get_api(url = "/books/")]
async fn books() -> &'static str {
    "books"
}

#[post_api(url = "/books", status_code = 201)]
async fn add(body: RawBody) -> String {
    body.len().to_string()
}

#[get_api(url = "/{name}")]
async fn name(name: String) -> String {
    name
}

#[get_api(url = "/files/{rest:path}")]
async fn file(rest: String) -> String {
    rest
}

fn application(meaning: TrailingSlash) -> TestApplication {
    let handlers = handlers![root, books, add, name, file];
    TestApplication::new(Application::new().handlers(handlers).trailing_slash(meaning))
}

#[tokio::test]
async fn the_root_and_the_rest_keep_their_slash_under_each_meaning() {
    for meaning in [TrailingSlash::Optional, TrailingSlash::Strict, TrailingSlash::Redirect] {
        let application = application(meaning);
        get(&application, "/").await.expect_text("root");
        get(&application, "/books").await.expect_text("books");
        get(&application, "/files/a/").await.expect_text("a/");
        get(&application, "/openapi.json").await.expect_status(200);
        get(&application, "//books").await.expect_status(404);
    }
}

#[tokio::test]
async fn a_slash_is_optional_unless_said_otherwise() {
    let by_default = TestApplication::new(Application::new().handlers(handlers![books]));
    get(&by_default, "/books/").await.expect_text("books");
    get(&application(TrailingSlash::Optional), "/books/").await.expect_text("books");
}

#[tokio::test]
async fn a_strict_application_does_not_find_it() {
    let application = application(TrailingSlash::Strict);
    for method in ["GET", "HEAD", "POST", "OPTIONS", "BREW"] {
        application.request(method, "/books/").send().await.expect_status(404);
    }
    let answer = get(&application, "/momo/").await;
    answer.expect_status(404);
    problem(&answer);
}

fn location(answer: &TestResponse) -> &str {
    answer.expect_status(308).expect_text("");
    answer.header("location").expect("a location")
}

#[tokio::test]
async fn a_redirect_keeps_the_query_and_the_method() {
    let application = application(TrailingSlash::Redirect);
    for (path, to) in [
        ("/books/", "/books"),
        ("/books/?", "/books?"),
        ("/books/?page=2&q=a%20b", "/books?page=2&q=a%20b"),
        ("/books/?to=//evil.example/", "/books?to=//evil.example/"),
        ("/caf%C3%A9/", "/caf%C3%A9"),
        ("http://localhost/books/?a", "/books?a"),
    ] {
        assert_eq!(location(&get(&application, path).await), to, "{path}");
    }
    let post = application.post("/books/").body("x").send().await;
    assert_eq!(location(&post), "/books");
    let head = application.request("HEAD", "/books/").send().await;
    assert_eq!(location(&head), "/books");
}

#[tokio::test]
async fn a_redirect_never_leads_to_another_host() {
    let application = application(TrailingSlash::Redirect);
    for path in ["//evil.example/", "///evil.example/", "//evil.example//", "//", "/evil.example//"] {
        get(&application, path).await.expect_status(404);
    }
    for (path, to) in [
        (r"/\evil.example/", "/%5Cevil.example"),
        ("/%2Fevil.example/", "/%2Fevil.example"),
        ("/%5Cevil.example/", "/%5Cevil.example"),
        ("/evil.example/", "/evil.example"),
        ("/%0D%0Aset-cookie:a/", "/%0D%0Aset-cookie:a"),
    ] {
        assert_eq!(location(&get(&application, path).await), to, "{path}");
    }
}

#[tokio::test]
async fn a_redirect_leads_to_what_answers_only() {
    let application = application(TrailingSlash::Redirect);
    let wrong = application.put("/books/").send().await;
    wrong.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS, POST");
    let options = application.request("OPTIONS", "/books/").send().await;
    options.expect_status(204).expect_header("allow", "GET, HEAD, OPTIONS, POST");
    get(&application, "/no/such/").await.expect_status(404);
    get(&application, "/files/").await.expect_header("location", "/files");
}
