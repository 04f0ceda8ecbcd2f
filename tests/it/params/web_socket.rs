//! `WebSocket` beside other arguments: everything is read and checked before the upgrade.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Describe, FromRequest, Marker, Param, Read, RequestContext};
use serde_json::{Value, json};

/// A user who has to be looked up.
struct User(String);

impl Marker for User {}

impl FromRequest for User {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let name = request.head().headers().get("x-user").map(|name| name.to_str().unwrap().to_owned());
        Read::Later(Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            name.map(Self).ok_or_else(|| Error::unauthorized("who are you?"))
        }))
    }
}

#[websocket(url = "/events/{id}")]
async fn events(
    #[param(ge = 1)] id: Path<u64>,
    #[param(default = 10, le = 100)] limit: u8,
    #[param(alias = "X-Desk")] desk: Header<Option<String>>,
    theme: Cookie<Option<String>>,
    socket: WebSocket,
) -> Result<()> {
    socket.send(format!("{} {limit} {:?} {:?}", *id, *desk, *theme).into()).await
}

#[websocket(url = "/mine")]
async fn mine(user: User, socket: WebSocket) -> Result<()> {
    socket.send(user.0.into()).await
}

#[websocket(url = "/decided")]
async fn decided(user: User, handshake: Handshake) -> Result<()> {
    handshake.accept().send(user.0.into()).await
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![events, mine, decided]))
}

#[tokio::test]
async fn parameters_are_read_as_any_handlers() {
    let request =
        application().websocket("/events/7?limit=9").header("x-desk", "a").header("cookie", "theme=dark");
    assert_eq!(request.connect().await.text().await, r#"7 9 Some("a") Some("dark")"#);
    assert_eq!(application().websocket("/events/7").connect().await.text().await, "7 10 None None");
}

#[tokio::test]
async fn every_fault_is_told_before_the_upgrade() {
    let answer = application().websocket("/events/0?limit=many").refused().await;
    answer.expect_status(400);
    let problem: Value = serde_json::from_slice(answer.bytes()).unwrap();
    let faults = problem["errors"].as_array().unwrap();
    let told: Vec<_> = faults.iter().map(|fault| (&fault["name"], &fault["code"])).collect();
    assert_eq!(json!(told), json!([["id", "ge"], ["limit", "malformed"]]));
}

#[tokio::test]
async fn a_request_for_no_upgrade_is_426_whatever_its_parameters() {
    application().get("/events/0").send().await.expect_status(426);
}

#[tokio::test]
async fn what_has_to_be_waited_for_may_refuse_before_the_upgrade() {
    for path in ["/mine", "/decided"] {
        application().websocket(path).refused().await.expect_status(401);
        let mut socket = application().websocket(path).header("x-user", "ann").connect().await;
        assert_eq!(socket.text().await, "ann", "{path}");
        socket.expect_close(1000).await;
    }
}
