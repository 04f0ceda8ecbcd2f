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
