//! `Result<T, E>`: `?` with any error, and answers on both sides.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{get, problem};

#[get_api(url = "/question/{text}")]
async fn question(text: String) -> Result<String> {
    tokio::task::yield_now().await;
    let number: u32 = text.parse()?;
    Ok(number.to_string())
}

#[get_api(url = "/typed/{id}")]
async fn typed(id: u8) -> Result<(), Conflict<Json<u8>>> {
    if id == 0 { Ok(()) } else { Err(Conflict(Json(id))) }
}

#[get_api(url = "/plain")]
async fn plain() -> Result<String, &'static str> {
    Err("broken")
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![question, typed, plain]))
}

#[tokio::test]
async fn an_error_of_the_program_is_a_500_that_says_nothing() {
    let application = application();
    get(&application, "/question/7").await.expect_status(200).expect_text("7");
    let answer = get(&application, "/question/sesame").await;
    answer.expect_status(500);
    let problem = problem(&answer);
    assert_eq!(problem["code"], "internal_server_error");
    assert_eq!(problem.get("detail"), None);
    assert!(!answer.text().contains("digit"), "{}", answer.text());
}

#[tokio::test]
async fn either_side_is_an_answer() {
    let application = application();
    get(&application, "/typed/0").await.expect_status(204);
    get(&application, "/typed/3").await.expect_status(409).expect_text("3");
    get(&application, "/plain").await.expect_status(500).expect_text("broken");
}

#[get_api(url = "/typed/beside")]
async fn typed_beside() -> (Result<Vec<u8>, NotFound<Json<u8>>>, [(&'static str, &'static str); 4]) {
    let headers =
        [("content-type", "text/csv"), ("etag", "\"1\""), ("cache-control", "max-age=60"), ("x-way", "kept")];
    (Err(NotFound(Json(7))), headers)
}

#[get_api(url = "/typed/with")]
async fn typed_with() -> WithHeaders<Result<Vec<u8>, NotFound<Json<u8>>>> {
    Err(NotFound(Json(7))).with_header("content-type", "text/csv").with_header("x-way", "kept")
}

#[tokio::test]
async fn headers_of_the_body_that_was_meant_are_not_those_of_a_typed_error() {
    let handlers = handlers![typed_beside, typed_with];
    let application = TestApplication::new(Application::new().handlers(handlers));
    for path in ["/typed/beside", "/typed/with"] {
        let answer = get(&application, path).await;
        answer.expect_status(404).expect_text("7").expect_header("content-type", "application/json");
        answer.expect_header("x-way", "kept");
        assert_eq!((answer.header("etag"), answer.header("cache-control")), (None, None), "{path}");
    }
}
