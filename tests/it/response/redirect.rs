//! `Redirect`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{documented, get, refused};

#[get_api(url = "/found")]
async fn found(to: String) -> Redirect {
    Redirect::found(to)
}

#[get_api(url = "/moved")]
async fn moved() -> Redirect<301> {
    Redirect::moved_permanently("/books")
}

#[post_api(url = "/see", status_code = 202)]
async fn see() -> Result<Redirect<303>> {
    Ok(Redirect::see_other("/books/7"))
}

#[put_api(url = "/temporary")]
async fn temporary() -> Redirect<307> {
    Redirect::temporary("https://example.org/?a=b#c")
}

#[delete_api(url = "/permanent")]
async fn permanent() -> WithCookies<Redirect<308>> {
    Redirect::permanent("/books").with_cookie(SetCookie::new("a", "1"))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![found, moved, see, temporary, permanent]))
}

#[tokio::test]
async fn each_kind_has_its_status() {
    let application = application();
    for (method, url, status, location) in [
        ("GET", "/found?to=/books", 302, "/books"),
        ("GET", "/moved", 301, "/books"),
        ("POST", "/see", 303, "/books/7"),
        ("PUT", "/temporary", 307, "https://example.org/?a=b#c"),
        ("DELETE", "/permanent", 308, "/books"),
    ] {
        let answer = application.request(method, url).send().await;
        answer.expect_status(status).expect_header("location", location).expect_text("");
        assert_eq!(answer.header("content-type"), None);
    }
}

#[tokio::test]
async fn what_a_url_has_no_place_for_is_encoded() {
    let application = application();
    for (to, location) in [
        ("/a%20b", "/a%20b"),
        ("/a%2520b%253F", "/a%20b%3F"),
        ("/%C3%BC%E2%82%AC", "/%C3%BC%E2%82%AC"),
        ("/%5C%22%3C%3E%60%7B%7D%7C%5E", "/%5C%22%3C%3E%60%7B%7D%7C%5E"),
        ("", ""),
    ] {
        get(&application, &format!("/found?to={to}"))
            .await
            .expect_status(302)
            .expect_header("location", location);
    }
}

#[tokio::test]
async fn a_line_break_is_refused() {
    let application = application();
    for to in [
        "/sesame%0d%0aSet-Cookie:a=b",
        "/sesame%0a",
        "/sesame%0d",
        "/sesame%00",
        "/sesame%7f",
        "/sesame%C2%85",
    ] {
        let answer = get(&application, &format!("/found?to={to}")).await;
        refused(&answer, "sesame");
        assert_eq!(answer.header("location"), None);
    }
}

#[tokio::test]
async fn the_document_has_status_and_location() {
    let application = application();
    let location = json!({ "Location": { "schema": { "type": "string", "format": "uri-reference" } } });
    for (method, url, status) in
        [("get", "/found", "302"), ("post", "/see", "303"), ("put", "/temporary", "307")]
    {
        let answers = documented(&application, method, url).await;
        assert_eq!(answers[status]["headers"], location, "{answers:#}");
        assert_eq!(answers[status].get("content"), None);
        assert!(answers.get("200").is_none() && answers.get("202").is_none(), "{answers:#}");
    }
}
