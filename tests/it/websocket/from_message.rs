//! Typed messages: what is no such message is told with every fault, and closes 1007 or 1003 unless it is answered.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestSocket};
use serde_json::json;

#[model]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ClientEvent {
    Move {
        #[validate(range(max = 8))]
        x: u8,
        #[validate(range(max = 8))]
        y: u8,
    },
    Say {
        #[validate(length(min = 1, max = 5))]
        text: String,
    },
}

#[model]
struct ServerEvent {
    got: String,
}

#[websocket(url = "/strict")]
async fn strict(mut socket: WebSocket<ClientEvent, ServerEvent>) -> Result<()> {
    while let Some(event) = socket.recv().await? {
        let got = match event {
            ClientEvent::Move { x, y } => format!("{x} {y}"),
            ClientEvent::Say { text } => text,
        };
        socket.send(ServerEvent { got }).await?;
    }
    Ok(())
}

/// Answers what is wrong, and goes on.
#[websocket(url = "/patient")]
async fn patient(socket: WebSocket<Vec<ClientEvent>, ServerEvent>) -> Result<()> {
    let (sender, mut receiver) = socket.split();
    loop {
        let got = match receiver.recv().await {
            Ok(None) => return Ok(()),
            Ok(Some(events)) => format!("{}", events.len()),
            Err(error) => {
                let places = error.faults().iter().map(|fault| {
                    format!("{} {} {}", fault.pointer().unwrap_or_default(), fault.code(), fault.name())
                });
                format!("{} {:?}", error.status(), places.collect::<Vec<_>>())
            }
        };
        sender.send(ServerEvent { got }).await?;
    }
}

async fn open(path: &str) -> TestSocket {
    let application = Application::new().handlers(handlers![strict, patient]);
    TestApplication::new(application).websocket(path).connect().await
}

#[tokio::test]
async fn a_message_is_json_of_its_type() {
    let mut socket = open("/strict").await;
    socket.send_json(&json!({ "kind": "move", "x": 1, "y": 8 })).await;
    socket.expect_json(&json!({ "got": "1 8" })).await;
    socket.send_json(&json!({ "kind": "say", "text": "hello" })).await;
    socket.expect_json(&json!({ "got": "hello" })).await;
}

#[tokio::test]
async fn a_message_that_is_none_closes_1007_with_its_first_fault_and_without_its_content() {
    for (text, reason) in [
        (r#"{"kind": "move", "x": 9, "y": 9}"#, "#/x must be <= 8"),
        (r#"{"kind": "say", "text": "too long"}"#, "#/text must have at most 5 characters"),
        (r#"{"kind": "say"}"#, "#/text"),
        ("{", "#"),
        ("\u{1f512} secret", "#"),
        (r#"{"kind": "steal"}"#, "#"),
    ] {
        let mut socket = open("/strict").await;
        socket.send(text).await;
        let close = socket.expect_close(1007).await;
        assert!(close.reason().starts_with(reason), "{text}: {close:?}");
        assert!(!close.reason().contains("secret"), "{close:?}");
    }
}

#[tokio::test]
async fn bytes_where_a_text_is_wanted_close_1003() {
    let mut socket = open("/strict").await;
    socket.send(b"{}".to_vec()).await;
    let close = socket.expect_close(1003).await;
    assert_eq!(close.reason(), "a message is a text here");
}

#[tokio::test]
async fn a_handler_may_answer_every_fault_and_go_on() {
    let mut socket = open("/patient").await;
    socket.send_json(&json!([{ "kind": "move", "x": 9, "y": "1" }, { "kind": "say", "text": "" }])).await;
    let places = r##"["#/0/x le x", "#/0/y malformed y", "#/1/text min_length text"]"##;
    let answer = socket.text().await;
    for place in ["#/0/y malformed y", "#/1/text min_length text"] {
        assert!(answer.contains(place), "{answer} of {places}");
    }
    socket.send(b"x".to_vec()).await;
    socket.expect_json(&json!({ "got": "415 Unsupported Media Type []" })).await;
    socket.send_json(&json!([{ "kind": "say", "text": "fine" }])).await;
    socket.expect_json(&json!({ "got": "1" })).await;
}
