//! `String` and `&'static str`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[get_api(url = "/static")]
async fn fixed() -> &'static str {
    "é"
}

#[get_api(url = "/owned")]
async fn owned() -> String {
    "é".to_owned()
}

#[tokio::test]
async fn text_is_plain_and_utf8() {
    let application = TestApplication::new(Application::new().handlers(handlers![fixed, owned]));
    for url in ["/static", "/owned"] {
        let answer = get(&application, url).await;
        answer.expect_status(200).expect_header("content-type", "text/plain; charset=utf-8").expect_text("é");
        let head = application.request("HEAD", url).send().await;
        head.expect_status(200).expect_text("").expect_header("content-length", "2");
    }
}
