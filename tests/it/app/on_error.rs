//! `on_error`: what is answered to errors of other crates.

use std::fmt;
use std::num::{ParseFloatError, ParseIntError};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::{all, get};

#[derive(Debug)]
struct Wrapped(ParseIntError);

impl fmt::Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("wrapped")
    }
}

impl std::error::Error for Wrapped {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[get_api(url = "/on-error/{way}")]
async fn failing(way: String) -> Result<String> {
    match way.as_str() {
        "plain" => Ok("x".parse::<u8>()?.to_string()),
        "wrapped" => "x".parse::<u8>().map(|_| String::new()).map_err(|error| Wrapped(error).into()),
        "spoken" => {
            Err(Error::conflict("said already").with_source("x".parse::<u8>().expect_err("it is no number")))
        }
        _ => Ok("x".parse::<f32>()?.to_string()),
    }
}

async fn check(application: Application, way: &str, status: u16, detail: Option<&str>) {
    let application = TestApplication::new(application.handlers(handlers![failing]));
    let problem: Value =
        application.get(&format!("/on-error/{way}")).send().await.expect_status(status).json();
    assert_eq!(problem["detail"].as_str(), detail, "{problem}");
}

fn application() -> Application {
    Application::new().on_error::<ParseIntError>(|error| {
        Error::bad_request(format!("no number: {error}")).with_code("no_number")
    })
}

#[tokio::test]
async fn an_error_of_that_type_gets_its_own_answer() {
    check(application(), "plain", 400, Some("no number: invalid digit found in string")).await;
}

#[tokio::test]
async fn one_behind_another_does_too() {
    check(application(), "wrapped", 400, Some("no number: invalid digit found in string")).await;
}

#[tokio::test]
async fn the_outermost_that_is_known_counts() {
    let application = application().on_error::<Wrapped>(|_| Error::not_found("unwrapped"));
    check(application, "wrapped", 404, Some("unwrapped")).await;
}

#[tokio::test]
async fn what_has_its_own_words_keeps_them() {
    check(application(), "spoken", 409, Some("said already")).await;
}

#[tokio::test]
async fn others_stay_private() {
    check(application(), "other", 500, None).await;
}

#[tokio::test]
async fn the_later_one_for_a_type_counts() {
    let application = application()
        .on_error::<ParseFloatError>(|_| Error::conflict("first"))
        .on_error::<ParseFloatError>(|_| Error::conflict("second"));
    check(application, "other", 409, Some("second")).await;
}

#[get_api(url = "/cookie/{wait}")]
async fn cookie(wait: bool) -> WithCookies<Result<String>> {
    if wait {
        tokio::task::yield_now().await;
    }
    let number = "x".parse::<u8>().map(|number| number.to_string()).map_err(Error::from);
    number.with_header("x-way", "lost").with_header("etag", "\"1\"").with_cookie(SetCookie::new("a", "1"))
}

#[model]
struct Hint {
    expected: String,
}

fn hint(_: &ParseIntError) -> WithHeaders<BadRequest<Hint>> {
    let hint = BadRequest(Hint { expected: "a number".to_owned() });
    hint.with_header("x-way", "own").with_header("set-cookie", "b=2")
}

fn refusal(_: &ParseIntError) -> WithHeaders<Result<String>> {
    Err(Error::bad_request("no number")).with_header("x-way", "own").with_header("set-cookie", "b=2")
}

#[tokio::test]
async fn headers_of_the_error_stay_beside_those_of_the_answer() {
    let application = || Application::new().handlers(handlers![cookie]);
    for application in
        [application().on_error::<ParseIntError>(hint), application().on_error::<ParseIntError>(refusal)]
    {
        let application = TestApplication::new(application);
        let answer = get(&application, "/cookie/false").await;
        answer.expect_status(400).expect_header("x-way", "own");
        assert_eq!(all(&answer, "x-way"), ["own"]);
        assert_eq!(all(&answer, "etag"), Vec::<String>::new());
        let cookies = all(&answer, "set-cookie");
        assert_eq!(cookies, ["a=1; Path=/; HttpOnly; Secure; SameSite=Lax", "b=2"]);
    }
}

#[tokio::test]
async fn data_is_written_as_the_client_prefers() {
    let application = Application::new().handlers(handlers![cookie]).on_error::<ParseIntError>(hint);
    let application = TestApplication::new(application);
    for url in ["/cookie/false", "/cookie/true"] {
        let answer = application.get(url).header("accept", "application/msgpack").send().await;
        answer.expect_status(400).expect_header("content-type", "application/msgpack");
        let answer = get(&application, url).await;
        answer.expect_status(400).expect_header("content-type", "application/json");
    }
}

#[test]
fn an_answer_that_asks_for_more_than_is_left_is_a_start_up_fault() {
    let application = Application::new().handlers(handlers![cookie, failing]);
    let application = application.templates_from([("a.html", "a")]);
    let application = application.on_error::<ParseIntError>(|_| -> Template { Template::new("a.html", 1) });
    let report = application.check().unwrap_err();
    assert_eq!(report.faults().len(), 1, "{report}");
    let fault = &report.faults()[0];
    assert!(fault.contains("ParseIntError") && fault.contains("Template"), "{report}");
    assert!(fault.contains("asks for the head of the request or for services"), "{report}");
}

#[tokio::test]
async fn one_that_panics_leaves_the_error_as_it_was() {
    check(
        Application::new().on_error::<ParseIntError>(|_| -> Error { panic!("no words") }),
        "plain",
        500,
        None,
    )
    .await;
}
