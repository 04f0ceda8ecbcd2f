//! `()` and the default statuses of the verbs.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

#[controller(url = "/empty", discover = false)]
struct EmptyController;

#[controller]
impl EmptyController {
    #[get_api]
    #[post_api]
    #[put_api]
    #[patch_api]
    #[delete_api]
    #[head_api]
    #[options_api]
    #[trace_api]
    #[query_api]
    #[route_api(methods = ["LINK"])]
    async fn nothing(&self) {}

    #[get_api(url = "/text")]
    #[post_api(url = "/text")]
    #[put_api(url = "/text")]
    #[patch_api(url = "/text")]
    #[delete_api(url = "/text")]
    #[options_api(url = "/text")]
    #[trace_api(url = "/text")]
    #[query_api(url = "/text")]
    #[route_api(url = "/text", methods = ["LINK"])]
    fn text(&self) -> &'static str {
        "text"
    }

    #[post_api(url = "/chosen", status_code = 202)]
    async fn chosen(&self) {}
}

#[tokio::test]
async fn an_answer_without_a_body_is_204_or_200() {
    let application = TestApplication::new(Application::new().controller::<EmptyController>());
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        let answer = application.request(method, "/empty").send().await;
        answer.expect_status(204).expect_text("");
        assert!(answer.headers().is_empty(), "{method} {:?}", answer.headers());
    }
    for method in ["HEAD", "OPTIONS", "TRACE", "QUERY", "LINK"] {
        application.request(method, "/empty").send().await.expect_status(200).expect_text("");
    }
    application.post("/empty/chosen").send().await.expect_status(202);
}

#[tokio::test]
async fn an_answer_with_a_body_is_200_and_201_for_post() {
    let application = TestApplication::new(Application::new().controller::<EmptyController>());
    for method in ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "LINK"] {
        application.request(method, "/empty/text").send().await.expect_status(200).expect_text("text");
    }
    application.post("/empty/text").send().await.expect_status(201).expect_text("text");
}
