//! `Status<CODE, T>` and its names.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

type Teapot<T> = Status<418, T>;

#[get_api(url = "/teapot", status_code = 202)]
async fn teapot() -> Teapot<&'static str> {
    Teapot::new("short and stout")
}

#[get_api(url = "/named/{code}")]
async fn named(code: u16) -> Result<Created<String>, TooManyRequests<Json<u8>>> {
    if code == 201 { Ok(Created("made".to_owned())) } else { Err(TooManyRequests(Json(1))) }
}

#[get_api(url = "/nothing")]
async fn nothing() -> NoContent {
    NoContent
}

#[get_api(url = "/without")]
async fn without() -> Status<205, ()> {
    Status::new(())
}

#[post_api(url = "/fine")]
async fn fine() -> Status<200, String> {
    Status::new("nothing was made".to_owned())
}

#[tokio::test]
async fn a_200_of_the_value_wins_over_the_verb_too() {
    let application = TestApplication::new(Application::new().handlers(handlers![fine]));
    application.post("/fine").send().await.expect_status(200).expect_text("nothing was made");
}

#[tokio::test]
async fn a_status_of_the_value_wins() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![teapot, named, nothing, without]));
    get(&application, "/teapot").await.expect_status(418).expect_text("short and stout");
    get(&application, "/named/201").await.expect_status(201).expect_text("made");
    get(&application, "/named/1").await.expect_status(429).expect_text("1");
    get(&application, "/nothing").await.expect_status(204).expect_text("");
    get(&application, "/without").await.expect_status(205).expect_text("");
}
