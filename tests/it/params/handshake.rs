//! `Handshake`: the handler decides whether a socket is opened.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

#[websocket(url = "/", protocols = ["b"])]
async fn gate(token: Option<String>, handshake: Handshake) -> Result<()> {
    if token.is_none() {
        return Err(Error::unauthorized("a token opens it"));
    }
    let offered = handshake.offered().join("+");
    let socket = handshake.header(http::header::DATE, http::HeaderValue::from_static("now")).accept();
    socket.send(format!("{offered} {:?}", socket.protocol()).into()).await
}

#[tokio::test]
async fn an_error_before_it_is_accepted_is_the_answer() {
    let application = TestApplication::new(Application::new().handlers(handlers![gate]));
    let answer = application.websocket("/").refused().await;
    answer.expect_status(401);
    assert!(answer.text().contains("a token opens it"));
}

#[tokio::test]
async fn what_is_accepted_is_open_and_has_the_handlers_headers() {
    let application = TestApplication::new(Application::new().handlers(handlers![gate]));
    let request = application.websocket("/?token=x").protocol("a").protocol("b");
    let mut socket = request.connect().await;
    assert_eq!(socket.headers()["date"], "now");
    assert_eq!(socket.text().await, r#"a+b Some("b")"#);
    socket.expect_close(1000).await;
}
