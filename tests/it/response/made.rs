//! `http::Response<Body>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[get_api(url = "/made")]
async fn made() -> Result<http::Response<Body>> {
    Ok(http::Response::builder().status(299).header("x-made", "1").body(Body::from("as it is"))?)
}

#[get_api(url = "/impossible")]
async fn impossible() -> Result<http::Response<Body>> {
    Ok(http::Response::builder().header("x-made", "a\r\nb").body(Body::empty())?)
}

#[tokio::test]
async fn a_response_is_sent_as_it_is() {
    let application = TestApplication::new(Application::new().handlers(handlers![made, impossible]));
    get(&application, "/made").await.expect_status(299).expect_header("x-made", "1").expect_text("as it is");
    get(&application, "/impossible").await.expect_status(500);
}
