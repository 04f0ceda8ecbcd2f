//! `Status<CODE, T>` and its names.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{documented, get, problem};

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

type Either = OneOf2<String, Conflict<String>>;

#[post_api(url = "/accepted/{way}")]
async fn accepted(way: u8) -> Accepted<Result<Either, NotFound<String>>> {
    Accepted(match way {
        0 => Ok(OneOf2::First("accepted".to_owned())),
        1 => Ok(OneOf2::Second(Conflict("taken".to_owned()))),
        _ => Err(NotFound("gone".to_owned())),
    })
}

#[post_api(url = "/at/{way}")]
async fn at(way: u8) -> CreatedAt<Result<&'static str, Conflict<&'static str>>> {
    Created(if way == 0 { Ok("made") } else { Err(Conflict("taken")) }).at("/at/7")
}

#[get_api(url = "/ranged")]
async fn ranged() -> Result<Status<200, NamedFile>> {
    Ok(Status::new(NamedFile::open(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).await?))
}

#[get_api(url = "/failed")]
async fn failed() -> Accepted<Result<String>> {
    Accepted(Err(Error::conflict("no")))
}

#[tokio::test]
async fn the_status_within_wins_over_the_one_around_it() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![accepted, at, ranged, failed]));
    for (way, status) in [(0, 202), (1, 409), (2, 404)] {
        application.post(&format!("/accepted/{way}")).send().await.expect_status(status);
    }
    let answers = documented(&application, "post", "/accepted/{way}").await;
    for status in ["202", "404", "409"] {
        assert!(answers[status].is_object(), "{answers}");
    }
    problem(get(&application, "/failed").await.expect_status(409));

    application.post("/at/0").send().await.expect_status(201).expect_header("location", "/at/7");
    let taken = application.post("/at/1").send().await;
    assert_eq!(taken.expect_status(409).header("location"), None);

    let part = application.get("/ranged").header("range", "bytes=0-3").send().await;
    part.expect_status(206).expect_text("[pac");
    let whole = get(&application, "/ranged").await;
    let tag = whole.expect_status(200).header("etag").unwrap().to_owned();
    application.get("/ranged").header("if-none-match", &tag).send().await.expect_status(304);
}
