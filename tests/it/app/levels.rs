//! `on_error` at several levels: the nearest answers, in any shape, and the document says so.

use std::fmt;
use std::num::{ParseFloatError, ParseIntError};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::{get, problem};

#[derive(Debug)]
struct ShelfError(u8);

impl fmt::Display for ShelfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "secret shelf {}", self.0)
    }
}

impl std::error::Error for ShelfError {}

#[model]
struct Hole {
    shelf: u8,
}

fn shelf_errors(error: &ShelfError) -> Conflict<Hole> {
    Conflict(Hole { shelf: error.0 })
}

fn number_errors(error: &ParseIntError) -> Error {
    Error::bad_request(error.to_string()).with_code("of_controller")
}

fn fail(way: &str) -> Result<String> {
    match way {
        "shelf" => Err(ShelfError(7).into()),
        "int" => Ok("x".parse::<u8>()?.to_string()),
        _ => Ok("x".parse::<f32>()?.to_string()),
    }
}

#[controller(url = "/near", on_error = [shelf_errors, number_errors], discover = false)]
struct Near;

#[controller]
impl Near {
    #[get_api(url = "/{way}")]
    async fn find(&self, way: String) -> Result<String> {
        fail(&way)
    }

    /// It waits, so that its head is gone when it fails.
    #[get_api(url = "/later/{way}")]
    async fn later(&self, way: String) -> Result<String> {
        tokio::task::yield_now().await;
        fail(&way)
    }

    #[post_api(url = "/body/{way}")]
    async fn body(&self, way: String, _text: RawBody) -> Result<String> {
        fail(&way)
    }
}

#[controller(url = "/one", on_error = shelf_errors, discover = false)]
struct One;

#[controller]
impl One {
    #[get_api(url = "/{way}")]
    async fn find(&self, way: String) -> Result<String> {
        fail(&way)
    }
}

fn application() -> Application {
    let inner = Module::new("inner")
        .controller::<Near>()
        .controller::<One>()
        .on_error::<ParseFloatError>(|_| Error::conflict("inner").with_code("of_inner"));
    let outer = Module::new("outer")
        .include("/inner", inner)
        .on_error::<ParseIntError>(|_| Error::conflict("outer").with_code("of_outer"))
        .on_error::<ParseFloatError>(|_| Error::conflict("outer").with_code("of_outer"));
    Application::new().include("/outer", outer).on_error::<ParseIntError>(|_| Error::not_found("application"))
}

#[tokio::test]
async fn the_nearest_level_answers_whichever_way_a_handler_runs() {
    let application = TestApplication::new(application());
    for url in ["/outer/inner/near/{}", "/outer/inner/near/later/{}"] {
        let of = async |way: &str| get(&application, &url.replace("{}", way)).await;
        assert_eq!(problem(&of("int").await)["code"], "of_controller", "{url}");
        assert_eq!(problem(&of("float").await)["code"], "of_inner", "{url}");
        of("shelf").await.expect_status(409).expect_json(&serde_json::json!({ "shelf": 7 }));
    }
    let answer = application.post("/outer/inner/near/body/int").send().await;
    assert_eq!(problem(&answer)["code"], "of_controller");
    let answer = get(&application, "/outer/inner/one/int").await;
    assert_eq!(problem(&answer)["code"], "of_outer");
}

#[tokio::test]
async fn a_level_does_not_reach_beyond_itself() {
    #[get_api(url = "/levels-outside")]
    async fn outside() -> Result<String> {
        fail("float")
    }
    let application = TestApplication::new(application().handlers(handlers![outside]));
    let answer = get(&application, "/levels-outside").await;
    answer.expect_status(500);
    assert_eq!(problem(&answer)["detail"], Value::Null);
}

#[tokio::test]
async fn the_document_has_what_is_no_problem() {
    let application = TestApplication::new(application());
    let document: Value = get(&application, "/openapi.json").await.json();
    let responses = &document["paths"]["/outer/inner/near/{way}"]["get"]["responses"];
    assert_eq!(
        responses["409"]["content"]["application/json"]["schema"]["$ref"], "#/components/schemas/Hole",
        "{responses}"
    );
    assert_eq!(responses["404"], Value::Null, "an `Error` may have any status: {responses}");
}

#[tokio::test]
async fn the_document_has_no_answer_of_a_level_that_a_nearer_one_goes_before() {
    #[get_api(url = "/levels-outside")]
    async fn outside() -> Result<String> {
        fail("shelf")
    }
    let application = application()
        .handlers(handlers![outside])
        .on_error::<ShelfError>(|_| ServiceUnavailable("replaced".to_owned()))
        .on_error::<ShelfError>(|_| "the shelf fell");
    let document: Value = get(&TestApplication::new(application), "/openapi.json").await.json();
    let of = |url: &str, status: &str, media_type: &str| {
        !document["paths"][url]["get"]["responses"][status]["content"][media_type].is_null()
    };
    let (near, outside) = ("/outer/inner/near/{way}", "/levels-outside");
    let text = "text/plain; charset=utf-8";
    assert!(of(near, "409", "application/json") && !of(near, "500", text), "{document}");
    assert!(of(outside, "500", text) && !of(outside, "409", "application/json"), "{document}");
    assert!(!of(outside, "503", text), "the later one for a type counts: {document}");
}

#[tokio::test]
async fn an_answer_without_a_status_is_a_500_that_says_only_what_it_says() {
    #[get_api(url = "/levels-text")]
    async fn text() -> Result<()> {
        Err(ShelfError(9).into())
    }
    let application =
        Application::new().handlers(handlers![text]).on_error::<ShelfError>(|_| "the shelf fell");
    let answer = get(&TestApplication::new(application), "/levels-text").await;
    answer
        .expect_status(500)
        .expect_text("the shelf fell")
        .expect_header("content-type", "text/plain; charset=utf-8");
}

#[tokio::test]
async fn a_head_request_has_the_headers_of_such_an_answer_alone() {
    let application = TestApplication::new(application());
    let answer = application.request("HEAD", "/outer/inner/near/shelf").send().await;
    answer.expect_status(409).expect_text("").expect_header("content-length", "11");
}
