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
