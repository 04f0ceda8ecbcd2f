//! `Created(..).at(..)`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{documented, refused};

#[put_api(url = "/books")]
async fn add(to: String) -> CreatedAt<&'static str> {
    Created("made").at(to)
}

#[tokio::test]
async fn a_201_says_where() {
    let application = TestApplication::new(Application::new().handlers(handlers![add]));
    let answer = application.put("/books?to=/books/a%20b").send().await;
    answer.expect_status(201).expect_header("location", "/books/a%20b").expect_text("made");
    refused(&application.put("/books?to=/sesame%0d%0a").send().await, "sesame");
    let answers = documented(&application, "put", "/books").await;
    assert!(answers["201"]["headers"]["Location"].is_object(), "{answers:#}");
    assert!(answers["201"]["content"].is_object() && answers.get("200").is_none(), "{answers:#}");
}

#[put_api(url = "/perhaps")]
async fn perhaps(way: u8) -> CreatedAt<OneOf2<Result<String, Conflict<&'static str>>, Status<200, String>>> {
    let answer = match way {
        0 => OneOf2::First(Ok("made".to_owned())),
        1 => OneOf2::First(Err(Conflict("it is there"))),
        _ => OneOf2::Second(Status::new("kept".to_owned())),
    };
    Created(answer).at("/books/7")
}

#[put_api(url = "/never")]
async fn never() -> CreatedAt<Accepted<&'static str>> {
    Created(Accepted("later")).at("/books/7")
}

#[tokio::test]
async fn an_answer_with_another_status_keeps_it_and_says_nothing_of_where() {
    let application = TestApplication::new(Application::new().handlers(handlers![perhaps, never]));
    application.put("/perhaps?way=0").send().await.expect_status(201).expect_header("location", "/books/7");
    for (url, status) in [("/perhaps?way=1", 409), ("/perhaps?way=2", 200), ("/never", 202)] {
        let answer = application.put(url).send().await;
        assert_eq!((answer.status().as_u16(), answer.header("location")), (status, None), "{url}");
    }
    let answers = documented(&application, "put", "/perhaps").await;
    let located = ["200", "201", "409"].map(|status| answers[status]["headers"]["Location"].is_object());
    assert_eq!(located, [false, true, false], "{answers:#}");
    let answers = documented(&application, "put", "/never").await;
    assert!(answers["202"].is_object() && answers.get("201").is_none(), "{answers:#}");
}
