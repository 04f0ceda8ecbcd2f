//! The chat, without a browser.

use cullinan::prelude::*;
use cullinan::serde_json::json;
use cullinan::testing::{TestApplication, TestSocket};

async fn enter(application: &TestApplication, count: usize) -> TestSocket {
    let mut socket = application.websocket("/ws").connect().await;
    socket.expect_json(&json!({ "kind": "present", "count": count })).await;
    socket
}

#[tokio::test]
async fn what_one_says_everybody_reads() {
    let application = TestApplication::new(Application::discover());
    let mut ann = enter(&application, 1).await;
    let mut bob = enter(&application, 2).await;
    ann.expect_json(&json!({ "kind": "present", "count": 2 })).await;
    ann.send_json(&json!({ "name": "Ann", "text": "<b>hello</b>" })).await;
    for socket in [&mut ann, &mut bob] {
        socket.expect_json(&json!({ "kind": "said", "name": "Ann", "text": "<b>hello</b>" })).await;
    }
    bob.close(1000, "").await;
    ann.expect_json(&json!({ "kind": "present", "count": 1 })).await;
}

#[tokio::test]
async fn what_is_not_understood_is_refused_and_the_talk_goes_on() {
    let application = TestApplication::new(Application::discover());
    let mut ann = enter(&application, 1).await;
    ann.send_json(&json!({ "name": "", "text": "hello" })).await;
    let reason = "name must have at least 1 character";
    ann.expect_json(&json!({ "kind": "refused", "reason": reason })).await;
    ann.send(vec![1, 2, 3]).await;
    let reason = "a message is a text here";
    ann.expect_json(&json!({ "kind": "refused", "reason": reason })).await;
    ann.send_json(&json!({ "name": "Ann", "text": "hello" })).await;
    ann.expect_json(&json!({ "kind": "said", "name": "Ann", "text": "hello" })).await;
}

#[tokio::test]
async fn a_page_of_somebody_elses_is_not_let_in() {
    let application = TestApplication::new(Application::discover());
    let refused = application.websocket("/ws").header("origin", "https://evil.example").refused().await;
    refused.expect_status(403);
}

#[tokio::test]
async fn the_page_loads_nothing_from_elsewhere() {
    let application = TestApplication::new(Application::discover());
    let page = application.get("/").send().await;
    page.expect_status(200).expect_header("content-type", "text/html; charset=utf-8");
    assert!(
        page.header("content-security-policy").is_some_and(|policy| policy.contains("default-src 'none'"))
    );
    for path in ["/page.js", "/page.css"] {
        assert!(page.text().contains(path), "{path}");
        application.get(path).send().await.expect_status(200);
    }
}
