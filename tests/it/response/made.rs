//! `http::Response<cullinan::Body>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Body, Describe, IntoResponse, Response, ResponseContext};

use crate::answer::get;

#[get_api(url = "/made")]
async fn made() -> Result<http::Response<Body>> {
    Ok(http::Response::builder().status(299).header("x-made", "1").body(Body::from("as it is"))?)
}

#[get_api(url = "/impossible")]
async fn impossible() -> Result<http::Response<Body>> {
    Ok(http::Response::builder().header("x-made", "a\r\nb").body(Body::empty())?)
}

#[get_api(url = "/informational")]
async fn informational() -> Result<http::Response<Body>> {
    Ok(http::Response::builder().status(101).body(Body::empty())?)
}

#[get_api(url = "/lying")]
async fn lying() -> Result<http::Response<Body>> {
    Ok(http::Response::builder().header("content-length", "99").body(Body::from("short"))?)
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

/// An answer of somebody else's, with a status that is none.
struct Interim(u16);

impl IntoResponse for Interim {
    fn describe(_: u16, _: &mut Describe<'_>) {}

    fn into_response(self, _: ResponseContext) -> Result<Response> {
        Ok(http::Response::builder().status(self.0).body(Body::from("sesame"))?)
    }
}

#[get_api(url = "/interim/{code}")]
async fn interim(code: u16) -> Interim {
    Interim(code)
}

#[get_api(url = "/interim/{code}/err")]
async fn interim_error(code: u16) -> Result<(), Interim> {
    tokio::task::yield_now().await;
    Err(Interim(code))
}

#[tokio::test]
async fn a_status_below_200_is_a_500_whoever_made_the_answer() {
    let application = TestApplication::new(Application::new().handlers(handlers![interim, interim_error]));
    for code in [100, 101, 103, 199] {
        for (method, url) in [
            ("GET", format!("/interim/{code}")),
            ("HEAD", format!("/interim/{code}")),
            ("GET", format!("/interim/{code}/err")),
        ] {
            let answer = application.request(method, &url).send().await;
            answer.expect_status(500).expect_header("content-type", "application/problem+json");
            assert!(!answer.text().contains("sesame"), "{url}");
        }
    }
    get(&application, "/interim/200").await.expect_status(200).expect_text("sesame");
}
