//! `http::Response<cullinan::Body>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[get_api(url = "/made")]
async fn made() -> Result<http::Response<cullinan::Body>> {
    Ok(http::Response::builder().status(299).header("x-made", "1").body(cullinan::Body::from("as it is"))?)
}

#[get_api(url = "/impossible")]
async fn impossible() -> Result<http::Response<cullinan::Body>> {
    Ok(http::Response::builder().header("x-made", "a\r\nb").body(cullinan::Body::empty())?)
}

#[get_api(url = "/informational")]
async fn informational() -> Result<http::Response<cullinan::Body>> {
    Ok(http::Response::builder().status(101).body(cullinan::Body::empty())?)
}

#[get_api(url = "/lying")]
async fn lying() -> Result<http::Response<cullinan::Body>> {
    Ok(http::Response::builder().header("content-length", "99").body(cullinan::Body::from("short"))?)
}

#[test]
fn the_document_says_that_something_is_answered() {
    let document = Application::new().handlers(handlers![made]).openapi().unwrap();
    let answers = &document["paths"]["/made"]["get"]["responses"];
    assert_eq!(answers["2XX"]["content"], serde_json::json!({ "*/*": {} }));
}

#[tokio::test]
async fn a_response_is_sent_as_it_is() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![made, impossible, informational, lying]));
    get(&application, "/made").await.expect_status(299).expect_header("x-made", "1").expect_text("as it is");
    get(&application, "/impossible").await.expect_status(500);
    get(&application, "/informational").await.expect_status(500);
    let lying = get(&application, "/lying").await;
    lying.expect_status(200).expect_text("short");
    assert_eq!(lying.header("content-length"), None);
}
