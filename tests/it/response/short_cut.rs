//! `Error::answer`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use http::header::{CONTENT_LENGTH, HeaderValue, RETRY_AFTER, SET_COOKIE, VARY};
use serde_json::json;

use crate::answer::{all, get, problem};

#[model]
struct Missing {
    isbn: String,
}

/// Data in an envelope that its user makes of the text.
struct Wrapped;

impl IntoResponse for Wrapped {
    fn describe(_: u16, _: &mut cullinan::Describe<'_>) {}

    fn into_response(self, to: cullinan::ResponseContext) -> Result<cullinan::Response> {
        let answer = Json(Missing { isbn: "1".to_owned() }).into_response(to)?;
        Ok(answer.map(|_| cullinan::Body::from(r#"{"data":{"isbn":"1"}}"#)))
    }
}

fn find(way: &str) -> Result<u64> {
    let missing = || Missing { isbn: "1".to_owned() };
    Err(match way {
        "typed" => Error::answer(NotFound(missing())),
        "elsewhere" => Error::answer(Redirect::see_other("/login").with_cookie(SetCookie::new("a", "1"))),
        "bare" => Error::answer(missing()),
        "renamed" => Error::answer(NotFound(missing().with_header("content-type", "application/hal+json"))),
        "wrapped" => Error::answer(NotFound(Wrapped)),
        "nothing" => Error::answer(NoContent),
        "words" => Error::answer(Conflict("taken"))
            .with_detail("not said")
            .with_header(RETRY_AFTER, HeaderValue::from(7)),
        "cookies" => Error::answer(NotFound(missing()).with_cookie(SetCookie::new("a", "1")))
            .with_header(SET_COOKIE, HeaderValue::from_static("b=2"))
            .with_header(VARY, HeaderValue::from_static("origin"))
            .with_header(CONTENT_LENGTH, HeaderValue::from(1)),
        "caused" => Error::answer(InternalServerError("as it was")).with_source(std::fmt::Error),
        "problem" => Error::answer(Error::conflict("as it was")),
        "unmade" => Error::answer(Redirect::found("/\r\n")),
        _ => Error::answer("text".with_header("x-way", way).with_header("content-type", "text/x")),
    })
}

#[get_api(url = "/find/{way}")]
async fn handler(way: String) -> Result<String> {
    let found = find(&way)?;
    Ok(found.to_string())
}

#[get_api(url = "/later/{way}")]
async fn later(way: String) -> Result<String> {
    tokio::task::yield_now().await;
    Ok(find(&way)?.to_string())
}

fn application() -> TestApplication {
    let application = Application::new().handlers(handlers![handler, later]);
    TestApplication::new(application.on_error::<std::fmt::Error>(|_| Error::bad_request("caught")))
}

#[tokio::test]
async fn any_answer_comes_up_from_below_a_handler_as_it_is() {
    let application = application();
    let answer = get(&application, "/find/typed").await;
    answer
        .expect_status(404)
        .expect_json(&json!({ "isbn": "1" }))
        .expect_header("content-type", "application/json");
    let answer = get(&application, "/find/elsewhere").await;
    answer.expect_status(303).expect_header("location", "/login");
    assert_eq!(all(&answer, "set-cookie").len(), 1);
    get(&application, "/find/nothing").await.expect_status(204).expect_text("");
    let answer = get(&application, "/find/own").await;
    answer
        .expect_status(500)
        .expect_text("text")
        .expect_header("x-way", "own")
        .expect_header("content-type", "text/x");
}

#[tokio::test]
async fn on_error_leaves_it_alone() {
    get(&application(), "/find/caused").await.expect_status(500).expect_text("as it was");
}

#[tokio::test]
async fn one_without_a_status_is_a_500() {
    get(&application(), "/find/bare").await.expect_status(500).expect_json(&json!({ "isbn": "1" }));
}

#[tokio::test]
async fn headers_can_be_added_and_words_cannot() {
    let answer = get(&application(), "/find/words").await;
    answer.expect_status(409).expect_text("taken").expect_header("retry-after", "7");
}

#[tokio::test]
async fn cookies_and_vary_are_added_and_the_length_is_its_own() {
    let answer = get(&application(), "/find/cookies").await;
    answer.expect_status(404).expect_json(&json!({ "isbn": "1" }));
    assert_eq!(all(&answer, "set-cookie"), ["a=1; Path=/; HttpOnly; Secure; SameSite=Lax", "b=2"]);
    assert_eq!(all(&answer, "vary"), ["Accept", "origin"]);
    assert_eq!(answer.header("content-length"), None);
}

#[tokio::test]
async fn data_in_it_has_the_format_that_is_preferred() {
    let application = application();
    for url in ["/find/typed", "/later/typed"] {
        for (accept, expected) in [
            ("application/msgpack", "application/msgpack"),
            ("application/json;q=0.5, */*", "application/msgpack"),
            ("application/json, */*;q=0.5", "application/json"),
            ("text/html", "application/json"),
        ] {
            let answer = application.get(url).header("accept", accept).send().await;
            answer.expect_status(404).expect_header("content-type", expected).expect_header("vary", "Accept");
            if expected == "application/msgpack" {
                // A map of one member, with texts of four and one bytes.
                assert_eq!(answer.bytes(), b"\x81\xa4isbn\xa11");
            }
        }
    }
    let typed =
        application.request("HEAD", "/find/typed").header("accept", "application/msgpack").send().await;
    typed.expect_header("content-length", "8");
}

#[tokio::test]
async fn another_media_type_that_was_given_to_data_stays() {
    let request = application().get("/find/renamed").header("accept", "application/msgpack");
    let answer = request.send().await;
    answer.expect_status(404).expect_header("content-type", "application/hal+json");
    assert_eq!(answer.json::<serde_json::Value>(), json!({ "isbn": "1" }));
}

#[tokio::test]
async fn another_body_that_was_made_of_data_stays() {
    let request = application().get("/find/wrapped").header("accept", "application/msgpack");
    let answer = request.send().await;
    answer.expect_status(404).expect_json(&json!({ "data": { "isbn": "1" } }));
}

#[tokio::test]
async fn an_error_stays_a_problem_and_one_that_cannot_be_made_becomes_one() {
    let application = application();
    let answer = get(&application, "/find/problem").await;
    answer.expect_status(409);
    assert_eq!(problem(&answer)["detail"], "as it was");
    let answer = get(&application, "/find/unmade").await;
    answer.expect_status(500);
    assert_eq!(problem(&answer).get("detail"), None);
}

#[tokio::test]
async fn a_head_has_no_body_and_says_how_long_it_would_be() {
    let answer = application().request("HEAD", "/find/typed").send().await;
    answer.expect_status(404).expect_text("").expect_header("content-length", "12");
}

#[test]
fn an_error_with_an_answer_is_shared_and_tells_its_status() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    let error = find("elsewhere").unwrap_err();
    is_shared(&error);
    assert_eq!((error.status().as_u16(), error.code().as_ref()), (303, "see_other"));
    assert!(format!("{error:?}").contains("303"));
}
