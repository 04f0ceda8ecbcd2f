//! `Html<T>` and `Text<T>`.

use std::fmt;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{documented, get, refused};

struct Torn;

impl fmt::Display for Torn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sesame")?;
        Err(fmt::Error)
    }
}

#[get_api(url = "/html")]
async fn html() -> Html<String> {
    Html("<p>é</p>".to_owned())
}

#[get_api(url = "/text")]
async fn text() -> Result<Accepted<Text<u32>>> {
    Ok(Accepted(Text(7)))
}

#[get_api(url = "/torn")]
async fn torn() -> Html<Torn> {
    Html(Torn)
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![html, text, torn]))
}

#[tokio::test]
async fn whatever_can_be_displayed_is_a_page_or_a_text() {
    let application = application();
    let page = get(&application, "/html").await;
    page.expect_status(200).expect_header("content-type", "text/html; charset=utf-8").expect_text("<p>é</p>");
    let text = get(&application, "/text").await;
    text.expect_status(202).expect_header("content-type", "text/plain; charset=utf-8").expect_text("7");
}

#[tokio::test]
async fn what_cannot_be_displayed_after_all_is_a_500() {
    refused(&get(&application(), "/torn").await, "sesame");
}

#[tokio::test]
async fn both_are_documented() {
    let application = application();
    let answers = documented(&application, "get", "/html").await;
    assert_eq!(answers["200"]["content"]["text/html; charset=utf-8"]["schema"]["type"], "string");
    let answers = documented(&application, "get", "/text").await;
    assert_eq!(answers["202"]["content"]["text/plain; charset=utf-8"]["schema"]["type"], "string");
}
