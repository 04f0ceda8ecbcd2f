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

#[get_api(url = "/data")]
async fn data() -> Result<String, InternalServerError<Json<u8>>> {
    Err(InternalServerError(Json(7)))
}

#[get_api(url = "/gone")]
async fn gone() -> Result<Result<String, Gone<&'static str>>, Status<418, ()>> {
    Ok(Err(Gone("it was here")))
}

#[tokio::test]
async fn a_typed_error_is_nobodys_to_change() {
    let application = Application::new().handlers(handlers![data, plain, typed, gone]);
    let application = application
        .on_error::<std::io::Error>(|_: &std::io::Error| Error::not_found("caught"))
        .error_format::<String>(|_, _| "formatted".to_owned())
        .invalid_input_status(422);
    let application = TestApplication::new(application);
    let answer = application.get("/data").header("accept", "application/msgpack").send().await;
    answer.expect_status(500).expect_header("content-type", "application/msgpack");
    assert_eq!(answer.bytes(), [7].as_slice(), "it is negotiated as any data");
    get(&application, "/data").await.expect_status(500).expect_text("7").expect_header("vary", "Accept");
    get(&application, "/plain").await.expect_status(500).expect_text("broken");
    get(&application, "/gone").await.expect_status(410).expect_text("it was here");
    let head = application.request("HEAD", "/typed/3").send().await;
    head.expect_status(409).expect_header("content-length", "1").expect_text("");
}
