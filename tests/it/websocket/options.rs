//! What a route and an application say of their sockets.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

#[websocket(url = "/small", max_message = 10, protocols = ["chat.v2", "chat.v1"])]
async fn small(mut socket: WebSocket) -> Result<()> {
    socket.send(format!("{:?}", socket.protocol()).into()).await?;
    while let Some(message) = socket.recv().await? {
        socket.send(message).await?;
    }
    Ok(())
}

#[websocket(url = "/plain")]
async fn plain(mut socket: WebSocket) -> Result<()> {
    while let Some(message) = socket.recv().await? {
        socket.send(message).await?;
    }
    Ok(())
}

/// Fills its queue at once.
#[websocket(url = "/queue")]
async fn queue(socket: WebSocket) -> Result<()> {
    let mut count = 0;
    while socket.try_send(count.to_string().into())? {
        count += 1;
    }
    socket.send(format!("{count} fit").into()).await
}

#[websocket(url = "/slow", timeout = "50ms")]
async fn slow(handshake: Handshake) -> Result<()> {
    std::future::pending::<()>().await;
    drop(handshake);
    Ok(())
}

fn application(options: WebSocketOptions) -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![small, plain, queue, slow]).websocket(options))
}

#[tokio::test]
async fn a_routes_own_limit_wins_over_the_applications() {
    let application = application(WebSocketOptions::new().max_message(20));
    for (path, most) in [("/small", 10), ("/plain", 20)] {
        let mut socket = application.websocket(path).connect().await;
        if path == "/small" {
            assert_eq!(socket.text().await, "None");
        }
        socket.send("x".repeat(most)).await;
        assert_eq!(socket.text().await.len(), most);
        socket.send("x".repeat(most + 1)).await;
        socket.expect_close(1009).await;
    }
}

#[tokio::test]
async fn the_servers_first_protocol_that_is_offered_is_agreed_on() {
    let application = application(WebSocketOptions::new());
    for (offered, agreed) in [
        (&["chat.v1", "chat.v2"][..], Some("chat.v2")),
        (&["other, chat.v1"], Some("chat.v1")),
        (&["CHAT.V1"], None),
        (&["other"], None),
    ] {
        let mut request = application.websocket("/small");
        for protocol in offered {
            request = request.protocol(protocol);
        }
        let mut socket = request.connect().await;
        let header = socket.headers().get("sec-websocket-protocol");
        assert_eq!(header.map(|header| header.to_str().unwrap()), agreed, "{offered:?}");
        assert_eq!(socket.text().await, format!("{agreed:?}"));
    }
}

#[tokio::test]
async fn as_many_messages_wait_to_be_sent_as_the_queue_has_room_for() {
    let application = application(WebSocketOptions::new().send_queue(5));
    let mut socket = application.websocket("/queue").connect().await;
    for count in 0..5 {
        assert_eq!(socket.text().await, count.to_string());
    }
    assert_eq!(socket.text().await, "5 fit");
}

#[tokio::test]
async fn a_handshake_that_takes_too_long_is_503() {
    let application = application(WebSocketOptions::new().idle_timeout(Duration::from_secs(1)));
    application.websocket("/slow").refused().await.expect_status(503);
}
