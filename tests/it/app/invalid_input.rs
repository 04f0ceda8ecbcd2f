//! `invalid_input_status`: what is answered to invalid input, everywhere and nowhere else.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::{get, problem};

#[model]
struct Note {
    #[validate(length(min = 1))]
    text: String,
}

#[controller(url = "/input", discover = false)]
struct Input;

#[controller]
impl Input {
    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(ge = 1)] id: u8) -> Result<String> {
        match id {
            9 => Err(Error::bad_request("a 400 of the handler's own")),
            8 => Err(Error::conflict("taken").with_code("invalid_input")),
            id => Ok(id.to_string()),
        }
    }

    #[post_api]
    async fn add(&self, note: Note) -> Note {
        note
    }
}

fn application() -> Application {
    Application::new().controller::<Input>().invalid_input_status(422)
}

#[tokio::test]
async fn parameters_and_bodies_are_answered_by_it() {
    let application = TestApplication::new(application());
    let json = |text: &str| {
        application.post("/input").header("content-type", "application/json").body(text.to_owned())
    };
    for request in [
        application.get("/input/0"),
        application.get("/input/x"),
        application.post("/input"),
        json("{\"text\":\"\"}"),
        json("{"),
    ] {
        let answer = request.send().await;
        let problem = problem(&answer);
        assert_eq!(
            (&problem["status"], &problem["code"]),
            (&422.into(), &"invalid_input".into()),
            "{problem}"
        );
        assert!(problem["errors"].as_array().is_some_and(|errors| !errors.is_empty()), "{problem}");
    }
}

#[tokio::test]
async fn other_errors_keep_their_status() {
    let application = TestApplication::new(application());
    get(&application, "/input/9").await.expect_status(400);
    get(&application, "/input/8").await.expect_status(409);
    application.get("/input/1").header("host", "again").send().await.expect_status(400);
    application.post("/input").header("content-type", "a/b").body("x").send().await.expect_status(415);
}

#[tokio::test]
async fn the_document_says_it() {
    let document: Value = get(&TestApplication::new(application()), "/openapi.json").await.json();
    for (path, verb) in [("/input/{id}", "get"), ("/input", "post")] {
        let responses = &document["paths"][path][verb]["responses"];
        assert_eq!(responses["422"]["description"], "Unprocessable Content", "{responses}");
        assert!(responses["400"].is_null(), "{responses}");
    }
}

#[test]
fn only_a_client_s_status_will_do() {
    for status in [0, 99, 200, 399, 500, 700] {
        let report = Application::new().invalid_input_status(status).check().unwrap_err();
        assert_eq!(report.faults().len(), 1, "{report}");
        assert!(report.to_string().contains("400 to 499"), "{report}");
    }
    assert!(Application::new().invalid_input_status(499).check().is_ok());
}
