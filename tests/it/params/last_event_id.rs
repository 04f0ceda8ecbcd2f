//! `LastEventId`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::faults;

#[get_api(url = "/last")]
async fn last(last: LastEventId) -> String {
    format!("{:?} {}", last.get(), last.len())
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![last]))
}

#[tokio::test]
async fn an_absent_and_an_empty_one_are_none() {
    let application = application();
    application.get("/last").send().await.expect_status(200).expect_text("None 0");
    application.get("/last").header("last-event-id", "").send().await.expect_text("None 0");
}

#[tokio::test]
async fn it_is_what_the_client_says() {
    let application = application();
    application.get("/last").header("last-event-id", "a 7").send().await.expect_text("Some(\"a 7\") 3");
    let request = application.get("/last").header("last-event-id", "a").header("last-event-id", "b");
    request.send().await.expect_text("Some(\"a\") 1");
    application.get("/last").header("last-event-id", "\u{e4}").send().await.expect_text("Some(\"\u{e4}\") 2");
}

#[tokio::test]
async fn what_is_not_utf_8_is_malformed() {
    let answer = application().get("/last").header("last-event-id", [0xff]).send().await;
    assert_eq!(faults(&answer), ["header Last-Event-ID malformed"]);
}
