//! Which pages may open a socket.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

#[websocket(url = "/own")]
async fn own(_socket: WebSocket) {}

#[websocket(url = "/listed", origins = ["https://app.example.com"])]
async fn listed(_socket: WebSocket) {}

#[websocket(url = "/any", origins = "*")]
async fn any(_socket: WebSocket) {}

async fn status(application: &TestApplication, path: &str, origin: Option<&str>) -> u16 {
    let request = application.websocket(path);
    let request = match origin {
        Some(origin) => request.header("origin", origin),
        None => request,
    };
    // A socket that was opened by mistake is closed with the test.
    let is_refused = matches!((path, origin), ("/own" | "/listed", Some(origin)) if !is_sound(path, origin));
    match is_refused {
        true => request.refused().await.status().as_u16(),
        false => {
            request.connect().await;
            101
        }
    }
}

fn is_sound(path: &str, origin: &str) -> bool {
    origin == "http://localhost" || (path == "/listed" && origin == "https://app.example.com")
}

#[tokio::test]
async fn pages_of_other_origins_are_403_unless_they_are_listed() {
    let application = TestApplication::new(Application::new().handlers(handlers![own, listed, any]));
    for (path, origin, expected) in [
        ("/own", None, 101),
        ("/own", Some("http://localhost"), 101),
        ("/own", Some("https://evil.example"), 403),
        ("/own", Some("null"), 403),
        ("/own", Some("https://app.example.com"), 403),
        ("/listed", Some("https://app.example.com"), 101),
        ("/listed", Some("http://localhost"), 101),
        ("/listed", Some("https://evil.example"), 403),
        ("/any", Some("https://evil.example"), 101),
        ("/any", Some("null"), 101),
    ] {
        assert_eq!(status(&application, path, origin).await, expected, "{path} {origin:?}");
    }
}

#[tokio::test]
async fn an_application_lists_pages_for_all_its_sockets() {
    let options = WebSocketOptions::new().origins(["https://app.example.com"]);
    let application = Application::new().handlers(handlers![own, listed]).websocket(options);
    let application = TestApplication::new(application);
    application.websocket("/own").header("origin", "https://app.example.com").connect().await;
    let refused = application.websocket("/own").header("origin", "https://evil.example").refused().await;
    refused.expect_status(403);
}
