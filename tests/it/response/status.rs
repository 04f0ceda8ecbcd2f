//! `Status<CODE, T>` and its names.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{documented, get};

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

#[post_api(url = "/job/{way}")]
async fn job(way: u8) -> Accepted<Result<OneOf2<String, NoContent>, Conflict<String>>> {
    Accepted(match way {
        0 => Ok(OneOf2::First("begun".to_owned())),
        1 => Ok(OneOf2::Second(NoContent)),
        _ => Err(Conflict("it runs already".to_owned())),
    })
}

#[post_api(url = "/moved")]
async fn moved() -> Accepted<Redirect<303>> {
    Accepted(Redirect::see_other("/job/0"))
}

#[delete_api(url = "/gone")]
async fn gone(there: bool) -> Status<204, Result<(), Conflict<&'static str>>> {
    Status::new(if there { Ok(()) } else { Err(Conflict("it was not there")) })
}

#[get_api(url = "/file")]
async fn file() -> Status<200, NamedFile> {
    Status::new(NamedFile::of_bytes("a.txt", "0123456789").etag("a"))
}

#[get_api(url = "/file/accepted")]
async fn accepted_file() -> Accepted<NamedFile> {
    Accepted(NamedFile::of_bytes("a.txt", "0123456789"))
}

/// The statuses that the document has, without problems.
async fn statuses(application: &TestApplication, method: &str, url: &str) -> Vec<String> {
    let answers = documented(application, method, url).await;
    let own = answers.as_object().unwrap().iter().filter(|(_, answer)| answer.get("$ref").is_none());
    own.map(|(status, _)| status.clone()).collect()
}

#[tokio::test]
async fn a_status_within_wins_over_the_one_around_it() {
    let application = TestApplication::new(Application::new().handlers(handlers![job, moved, gone]));
    for (way, status, text) in [(0, 202, "begun"), (1, 204, ""), (2, 409, "it runs already")] {
        application.post(&format!("/job/{way}")).send().await.expect_status(status).expect_text(text);
    }
    assert_eq!(statuses(&application, "post", "/job/{way}").await, ["202", "204", "409"]);
    application.post("/moved").send().await.expect_status(303).expect_header("location", "/job/0");
    assert_eq!(statuses(&application, "post", "/moved").await, ["303"]);
    application.delete("/gone?there=true").send().await.expect_status(204);
    application.delete("/gone?there=false").send().await.expect_status(409).expect_text("it was not there");
    assert_eq!(statuses(&application, "delete", "/gone").await, ["204", "409"]);
}

#[tokio::test]
async fn a_part_of_a_file_stays_one_and_a_file_that_is_known_too() {
    let application = TestApplication::new(Application::new().handlers(handlers![file, accepted_file]));
    let part = application.get("/file").header("range", "bytes=2-5").send().await;
    part.expect_status(206).expect_header("content-range", "bytes 2-5/10").expect_text("2345");
    application.get("/file").header("if-none-match", "\"a\"").send().await.expect_status(304);
    get(&application, "/file").await.expect_status(200).expect_text("0123456789");
    assert_eq!(statuses(&application, "get", "/file").await, ["200", "206", "304", "416"]);
    let whole = application.get("/file/accepted").header("range", "bytes=2-5").send().await;
    whole.expect_status(202).expect_text("0123456789");
    assert_eq!(statuses(&application, "get", "/file/accepted").await, ["202"]);
}
