//! `on_error`: what is answered to errors of other crates.

use std::fmt;
use std::num::{ParseFloatError, ParseIntError};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

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
