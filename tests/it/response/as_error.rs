//! Answers that are errors too: `?` finds them.

use std::fmt;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{documented, get, problem};

#[model]
#[derive(Debug)]
struct Sold {
    to: String,
}

#[derive(Debug, Responses)]
enum ShelfError {
    #[response(status = 404)]
    Missing,
    #[response(status = 409)]
    Sold(Sold),
    #[response(status = 503)]
    Closed(&'static str),
    Torn(Error),
    NotDone(Redirect<303>),
}

impl fmt::Display for ShelfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sesame")
    }
}

impl std::error::Error for ShelfError {}

fn look(way: &str) -> Result<u8, ShelfError> {
    Err(match way {
        "missing" => ShelfError::Missing,
        "sold" => ShelfError::Sold(Sold { to: "Ann".to_owned() }),
        "closed" => ShelfError::Closed("closed"),
        "torn" => ShelfError::Torn(Error::conflict("in two")),
        "redirect" => ShelfError::NotDone(Redirect::see_other("/elsewhere")),
        _ => return Ok(7),
    })
}

fn deeper(way: &str) -> Result<u8> {
    Ok(look(way)? + 1)
}

#[get_api(url = "/erased/{way}")]
async fn erased(way: String) -> Result<u8> {
    deeper(&way)
}

#[get_api(url = "/typed/{way}")]
async fn typed(way: String) -> Result<u8, ShelfError> {
    look(&way)
}

/// No registry can name it.
#[derive(Debug, Responses)]
enum Generic<T> {
    #[response(status = 409)]
    It(T),
}

impl<T> fmt::Display for Generic<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sesame")
    }
}

impl<T: fmt::Debug> std::error::Error for Generic<T> {}

#[get_api(url = "/generic")]
async fn generic() -> Result<u8> {
    Err(Generic::It("it"))?
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![erased, typed, generic]))
}

#[tokio::test]
async fn an_error_keeps_its_own_answer_through_the_question_mark() {
    let application = application();
    for url in ["/erased", "/typed"] {
        get(&application, &format!("{url}/missing")).await.expect_status(404).expect_text("");
        get(&application, &format!("{url}/sold"))
            .await
            .expect_status(409)
            .expect_json(&json!({ "to": "Ann" }));
        get(&application, &format!("{url}/closed")).await.expect_status(503).expect_text("closed");
        let answer = get(&application, &format!("{url}/redirect")).await;
        answer.expect_status(303).expect_header("location", "/elsewhere");
        let answer = get(&application, &format!("{url}/torn")).await;
        answer.expect_status(409);
        assert_eq!(problem(&answer)["detail"], "in two");
    }
    get(&application, "/erased/fine").await.expect_status(200).expect_text("8");
}

#[test]
fn the_error_knows_its_status_and_keeps_its_words_for_the_log() {
    for (way, status) in [("missing", 404), ("closed", 503), ("torn", 409)] {
        let error = deeper(way).unwrap_err();
        assert_eq!(error.status().as_u16(), status);
        assert_eq!(error.source().unwrap().to_string(), "sesame");
    }
}

#[tokio::test]
async fn a_generic_one_is_a_500_as_any_error_is() {
    let answer = get(&application(), "/generic").await;
    answer.expect_status(500);
    assert_eq!(problem(&answer).get("detail"), None);
    assert!(!answer.text().contains("sesame"));
}

#[tokio::test]
async fn what_the_signature_says_is_documented() {
    let application = application();
    let answers = documented(&application, "get", "/typed/{way}").await;
    for status in ["200", "303", "404", "409", "500", "503"] {
        assert!(answers[status].is_object(), "{status} of {answers:#}");
    }
    assert!(documented(&application, "get", "/erased/{way}").await.get("409").is_none());
}
