//! `with_header`, `with_cookie`, `without_cookie`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use http::header::HeaderValue;
use serde_json::json;

use crate::answer::{all, documented, get, problem, refused};

#[model]
struct Book {
    title: String,
}

fn book() -> Book {
    Book { title: "One".to_owned() }
}

#[get_api(url = "/header")]
async fn header() -> WithHeaders<Book> {
    book().with_header("X-Shelf", 7).with_header("x-shelf", "eight").with_headers([("Vary", "cookie")])
}

#[post_api(url = "/both")]
async fn both() -> Result<WithCookies<Created<Book>>> {
    let answer = Created(book()).with_header("cache-control", "no-store");
    let answer = answer.with_cookie(SetCookie::new("a", "1")).with_cookie(SetCookie::new("b", "2"));
    Ok(answer.without_cookie("old").with_header("x-shelf", "7"))
}

#[post_api(url = "/out")]
async fn out() -> WithCookies<()> {
    ().without_cookie(SetCookie::new("session", "x").path("/shop").domain("example.org"))
}

#[get_api(url = "/over")]
async fn over() -> Result<String, WithCookies<Error>> {
    Err(Error::unauthorized("the session is over").without_cookie("session"))
}

fn of_a_body() -> Vec<(&'static str, &'static str)> {
    vec![
        ("content-length", "3"),
        ("transfer-encoding", "chunked"),
        ("connection", "close"),
        ("content-type", "text/csv"),
        ("content-encoding", "gzip"),
        ("etag", "\"1\""),
        ("last-modified", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("cache-control", "max-age=60"),
        ("expires", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("accept-ranges", "bytes"),
        ("content-security-policy", "default-src 'none'"),
        ("vary", "cookie"),
        ("x-way", "kept"),
    ]
}

#[get_api(url = "/gone/with")]
async fn gone_with() -> WithCookies<Result<Vec<u8>>> {
    let gone =
        Err(Error::not_found("gone").with_header(http::header::VARY, HeaderValue::from_static("origin")));
    gone.with_headers(of_a_body()).with_cookie(SetCookie::new("a", "1"))
}

#[get_api(url = "/gone/beside")]
async fn gone_beside() -> (Result<Vec<u8>>, Vec<(&'static str, &'static str)>) {
    let gone = Error::not_found("gone").with_header(http::header::VARY, HeaderValue::from_static("origin"));
    (Err(gone), [of_a_body(), vec![("set-cookie", "a=1; Path=/; HttpOnly; Secure; SameSite=Lax")]].concat())
}

#[get_api(url = "/gone/broken")]
async fn gone_broken() -> (Result<String>, [(&'static str, &'static str); 2]) {
    (Err(Error::not_found("gone")), [("x-way", "kept"), ("x-broken", "a\r\nb")])
}

#[get_api(url = "/gone/broken/with")]
async fn gone_broken_with() -> WithHeaders<Result<String>> {
    Err(Error::not_found("gone")).with_header("x-way", "kept").with_header("x-broken", "a\r\nb")
}

#[get_api(url = "/broken")]
async fn broken(value: String) -> WithCookies<&'static str> {
    "text".with_header("x-shelf", value).with_cookie(SetCookie::new("a", "1"))
}

#[get_api(url = "/broken-cookie")]
async fn broken_cookie(name: String) -> WithCookies<&'static str> {
    "text".with_cookie(SetCookie::new("a", "1")).with_cookie(SetCookie::new(name, "sesame"))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![
        header,
        both,
        out,
        over,
        broken,
        broken_cookie,
        gone_with,
        gone_beside,
        gone_broken,
        gone_broken_with
    ]))
}

#[tokio::test]
async fn any_answer_can_be_given_headers() {
    let answer = get(&application(), "/header").await;
    answer.expect_status(200).expect_json(&json!({ "title": "One" }));
    assert_eq!(all(&answer, "x-shelf"), ["7", "eight"]);
    assert_eq!(all(&answer, "vary"), ["Accept", "cookie"]);
}

#[tokio::test]
async fn several_cookies_are_several_headers() {
    let answer = application().post("/both").send().await;
    answer.expect_status(201).expect_json(&json!({ "title": "One" }));
    answer.expect_header("cache-control", "no-store").expect_header("x-shelf", "7");
    let cookies = all(&answer, "set-cookie");
    assert_eq!(cookies.len(), 3);
    assert_eq!(cookies[0], "a=1; Path=/; HttpOnly; Secure; SameSite=Lax");
    assert_eq!(cookies[1], "b=2; Path=/; HttpOnly; Secure; SameSite=Lax");
    assert!(
        cookies[2].starts_with("old=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/"),
        "{cookies:?}"
    );
}

#[tokio::test]
async fn a_cookie_is_taken_away_where_it_was_set() {
    let answer = application().post("/out").send().await;
    answer.expect_status(204);
    let expected = "session=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/shop; Domain=example.org; \
                    HttpOnly; Secure; SameSite=Lax";
    assert_eq!(all(&answer, "set-cookie"), [expected]);
}

#[tokio::test]
async fn an_error_can_take_a_cookie_away() {
    let answer = get(&application(), "/over").await;
    answer.expect_status(401);
    assert_eq!(problem(&answer)["detail"], "the session is over");
    assert!(all(&answer, "set-cookie")[0].starts_with("session=; Max-Age=0"));
}

#[tokio::test]
async fn an_error_has_none_of_what_was_said_of_another_body() {
    for url in ["/gone/with", "/gone/beside"] {
        let answer = get(&application(), url).await;
        answer.expect_status(404);
        assert_eq!(problem(&answer)["detail"], "gone");
        for (name, _) in of_a_body().iter().take(10).filter(|(name, _)| *name != "content-type") {
            assert_eq!(answer.header(name), None, "{url} {name}");
        }
        answer.expect_header("x-way", "kept").expect_header("content-security-policy", "default-src 'none'");
        assert_eq!(all(&answer, "vary"), ["origin", "cookie"], "{url}");
        assert_eq!(all(&answer, "set-cookie"), ["a=1; Path=/; HttpOnly; Secure; SameSite=Lax"], "{url}");
    }
}

#[tokio::test]
async fn an_error_stays_as_it_is_beside_headers_that_cannot_be_sent() {
    for url in ["/gone/broken", "/gone/broken/with"] {
        let answer = get(&application(), url).await;
        answer.expect_status(404);
        assert_eq!(problem(&answer)["detail"], "gone");
        assert_eq!((answer.header("x-way"), answer.header("x-broken")), (None, None), "{url}");
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_a_500_and_nothing_else_is_sent() {
    let application = application();
    get(&application, "/broken?value=a").await.expect_status(200);
    refused(&get(&application, "/broken?value=sesame%0d%0aa:b").await, "sesame");
    refused(&get(&application, "/broken-cookie?name=a%3Bb").await, "sesame");
    refused(&get(&application, "/broken-cookie?name=a%0d%0a").await, "sesame");
}

#[tokio::test]
async fn the_document_says_that_cookies_are_set() {
    let application = application();
    let answers = documented(&application, "post", "/both").await;
    assert_eq!(answers["201"]["headers"], json!({ "Set-Cookie": { "schema": { "type": "string" } } }));
    assert!(answers["201"]["content"]["application/json"].is_object());
    let answers = documented(&application, "get", "/header").await;
    assert_eq!(answers["200"].get("headers"), None);
}

#[get_api(url = "/session")]
async fn session() -> Result<String, WithCookies<Unauthorized<&'static str>>> {
    Err(Unauthorized("the session is over").without_cookie("session"))
}

#[get_api(url = "/either")]
async fn either() -> WithCookies<Result<String, Unauthorized<&'static str>>> {
    Err(Unauthorized("the session is over")).with_cookie(SetCookie::new("a", "1"))
}

#[get_api(url = "/problem")]
async fn with_problem() -> WithCookies<Result<Option<String>>> {
    Ok(None).with_cookie(SetCookie::new("a", "1"))
}

#[tokio::test]
async fn the_document_says_so_of_errors_too() {
    let handlers = handlers![session, either, with_problem];
    let application = TestApplication::new(Application::new().handlers(handlers));
    for (url, status, sets) in [
        ("/session", "401", [false, true]),
        ("/either", "401", [true, true]),
        ("/problem", "404", [true, true]),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(status.parse().unwrap());
        assert_eq!(all(&answer, "set-cookie").len(), 1, "{url}");
        let answers = documented(&application, "get", url).await;
        let told = ["200", status].map(|status| answers[status]["headers"]["Set-Cookie"].is_object());
        assert_eq!(told, sets, "{url}: {answers:#}");
    }
}
