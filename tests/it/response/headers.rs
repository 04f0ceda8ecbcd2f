//! `(T, headers)`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use http::header::{CACHE_CONTROL, HeaderName, HeaderValue, LINK, SET_COOKIE};

use crate::answer::{all, documented, get, refused};

#[get_api(url = "/map")]
async fn map() -> Result<(Created<String>, HeaderMap)> {
    let mut headers = HeaderMap::new();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.append(LINK, HeaderValue::from_static("</a>"));
    headers.append(LINK, HeaderValue::from_static("</b>"));
    headers.append(SET_COOKIE, HeaderValue::from_static("a=1"));
    headers.append(SET_COOKIE, HeaderValue::from_static("b=2"));
    Ok((Created("made".to_owned()), headers))
}

#[get_api(url = "/list")]
async fn list() -> (&'static str, [(&'static str, &'static str); 2]) {
    ("a,b", [("Content-Type", "text/csv"), ("X-Rows", "1")])
}

#[get_api(url = "/owned")]
async fn owned(name: String, value: String) -> (&'static str, Vec<(String, String)>) {
    ("text", vec![(name, value)])
}

#[get_api(url = "/typed")]
async fn typed() -> (&'static str, Vec<(HeaderName, u64)>) {
    ("text", vec![(HeaderName::from_static("x-count"), 7)])
}

#[get_api(url = "/framing")]
async fn framing() -> (&'static str, [(&'static str, &'static str); 3]) {
    ("text", [("content-length", "99"), ("transfer-encoding", "chunked"), ("connection", "close")])
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![map, list, owned, typed, framing]))
}

#[tokio::test]
async fn headers_stand_beside_an_answer_and_several_of_one_name_are_all_sent() {
    let answer = get(&application(), "/map").await;
    answer.expect_status(201).expect_text("made").expect_header("cache-control", "no-store");
    assert_eq!(all(&answer, "link"), ["</a>", "</b>"]);
    assert_eq!(all(&answer, "set-cookie"), ["a=1", "b=2"]);
}

#[tokio::test]
async fn they_replace_what_the_answer_says_itself() {
    let answer = get(&application(), "/list").await;
    answer.expect_status(200).expect_header("x-rows", "1");
    assert_eq!(all(&answer, "content-type"), ["text/csv"]);
    get(&application(), "/typed").await.expect_header("x-count", "7");
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_a_500_and_nothing_of_it_is_sent() {
    let application = application();
    get(&application, "/owned?name=X-Name&value=sesame%09a%C3%BC").await.expect_status(200);
    for query in [
        "name=X-Name&value=sesame%0d%0aSet-Cookie:%20a=b",
        "name=X-Name&value=sesame%0a",
        "name=X-Name&value=sesame%0d",
        "name=X-Name&value=sesame%00",
        "name=X-Name&value=sesame%7f",
        "name=sesame%0d%0a&value=a",
        "name=sesame:&value=a",
        "name=sesame%20a&value=a",
        "name=&value=sesame",
    ] {
        let answer = get(&application, &format!("/owned?{query}")).await;
        refused(&answer, "sesame");
        assert_eq!(answer.header("x-name"), None, "{query}");
    }
}

#[tokio::test]
async fn how_an_answer_is_transferred_is_not_for_it_to_say() {
    let answer = get(&application(), "/framing").await;
    answer.expect_status(200).expect_text("text");
    for name in ["content-length", "transfer-encoding", "connection"] {
        assert_eq!(answer.header(name), None, "{name}");
    }
}

#[tokio::test]
async fn the_answer_beside_them_is_documented() {
    let application = application();
    let answers = documented(&application, "get", "/map").await;
    assert!(answers["201"]["content"]["text/plain; charset=utf-8"].is_object(), "{answers:#}");
}

const OF_CSV: [(&str, &str); 4] =
    [("content-type", "text/csv"), ("etag", "\"a\""), ("cache-control", "max-age=60"), ("retry-after", "7")];

#[get_api(url = "/table")]
async fn table(there: bool) -> (Result<Vec<u8>, NotFound<Json<u8>>>, [(&'static str, &'static str); 4]) {
    (if there { Ok(b"a,b".to_vec()) } else { Err(NotFound(Json(7))) }, OF_CSV)
}

#[get_api(url = "/table/with")]
async fn table_with(there: bool) -> WithHeaders<Download<Result<String, Vec<u8>>>> {
    let table = if there { Ok("a,b".to_owned()) } else { Err(b"broken".to_vec()) };
    Download::new("a.csv", table).with_headers(OF_CSV)
}

#[tokio::test]
async fn a_typed_error_has_none_of_what_was_said_of_another_body() {
    let application = TestApplication::new(Application::new().handlers(handlers![table, table_with]));
    for url in ["/table?there=true", "/table/with?there=true"] {
        let answer = get(&application, url).await;
        answer.expect_status(200).expect_text("a,b").expect_header("content-type", "text/csv");
        answer.expect_header("etag", "\"a\"").expect_header("retry-after", "7");
    }
    for (url, status, text, media_type) in [
        ("/table?there=false", 404, "7", "application/json"),
        ("/table/with?there=false", 500, "broken", "application/octet-stream"),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(status).expect_text(text).expect_header("retry-after", "7");
        assert_eq!(all(&answer, "content-type"), [media_type]);
        for name in ["etag", "cache-control", "content-disposition"] {
            assert_eq!(answer.header(name), None, "{url} {name}");
        }
    }
}
