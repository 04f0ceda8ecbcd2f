//! What the tests of sockets serve.

use std::sync::Mutex;

use cullinan::prelude::*;

use crate::server::gate::gate;

pub(crate) fn app() -> Application {
    Application::new().handlers(handlers![
        echo,
        hold,
        fail,
        fail_late,
        explode,
        say_goodbye,
        close_badly,
        last_word,
        tome,
        chatty,
        flood,
        linger,
        room,
        page
    ])
}

/// Sends back what comes.
#[websocket(url = "/echo")]
pub(crate) async fn echo(mut socket: WebSocket) -> Result<()> {
    while let Some(message) = socket.recv().await? {
        socket.send(message).await?;
    }
    Ok(())
}

/// Receives nothing until its gate opens.
#[websocket(url = "/hold/{name}", idle_timeout = "300ms", ping_every = "100ms")]
async fn hold(name: String, mut socket: WebSocket) -> Result<()> {
    gate(&name).pass().await;
    while let Some(message) = socket.recv().await? {
        socket.send(message).await?;
    }
    Ok(())
}

#[websocket(url = "/fail")]
async fn fail(_socket: WebSocket) -> Result<()> {
    Err(Error::internal("the password is 1234"))
}

/// Fails behind a message, with an error that is public elsewhere.
#[websocket(url = "/fail-late")]
async fn fail_late(mut socket: WebSocket) -> Result<()> {
    socket.recv().await?;
    Err(Error::not_found("the cellar of Mr Smith"))
}

#[websocket(url = "/explode")]
async fn explode(mut socket: WebSocket) {
    let message = socket.recv().await;
    panic!("the password is 1234: {message:?}");
}

/// Says something and closes.
#[websocket(url = "/goodbye")]
async fn say_goodbye(mut socket: WebSocket) -> Result<()> {
    socket.send("one".into()).await?;
    socket.send("two".into()).await?;
    socket.close(4321, "so long").await?;
    let more = socket.recv().await?;
    NOTES.lock().unwrap().push(format!("{more:?} {:?}", socket.closed()));
    gate("goodbye").pass().await;
    Ok(())
}

#[websocket(url = "/close-badly")]
async fn close_badly(socket: WebSocket) -> Result<()> {
    socket.close(1006, "").await
}

/// Closes with its last word, and then fails if it is to.
#[websocket(url = "/last-word/{fails}")]
async fn last_word(fails: bool, socket: WebSocket) -> Result<()> {
    socket.send("one".into()).await?;
    socket.close(4001, "bye").await?;
    match fails {
        true => Err(Error::internal("the password is 1234")),
        false => Ok(()),
    }
}

/// Sends one long message and ends.
#[websocket(url = "/tome", idle_timeout = "300ms", ping_every = "100s")]
async fn tome(socket: WebSocket) -> Result<()> {
    socket.send("x".repeat(TOME).into()).await
}

/// More than what waits in two kernels.
pub(crate) const TOME: usize = 32 << 20;

/// What handlers noted behind the end of their sockets.
pub(crate) static NOTES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Sends three messages and ends.
#[websocket(url = "/chatty")]
async fn chatty(socket: WebSocket) -> Result<()> {
    for text in ["one", "two", "three"] {
        socket.send(text.into()).await?;
    }
    Ok(())
}

/// Sends more than anybody takes.
#[websocket(url = "/flood/{name}", idle_timeout = "300ms", ping_every = "100s")]
async fn flood(name: String, socket: WebSocket) -> Result<()> {
    let sent = loop {
        if let Err(error) = socket.send("x".repeat(1 << 20).into()).await {
            break error;
        }
    };
    NOTES.lock().unwrap().push(format!("{name} {sent:#}"));
    gate(&name).pass().await;
    Err(sent)
}

/// Does not end when its socket does, until its gate opens.
#[websocket(url = "/linger/{name}")]
async fn linger(name: String, mut socket: WebSocket) {
    while let Ok(Some(_)) = socket.recv().await {}
    gate(&name).pass().await;
}

/// Decides itself.
#[websocket(url = "/room/{name}")]
async fn room(name: String, handshake: Handshake) -> Result<()> {
    match name.as_str() {
        "closed" => return Err(Error::conflict("the room is closed").with_code("room_closed")),
        "silent" => return Ok(()),
        "broken" => panic!("the password is 1234"),
        _ => {}
    }
    tokio::task::yield_now().await;
    let cookie = http::HeaderValue::from_static("seat=4; HttpOnly");
    let handshake = handshake.header(http::header::SET_COOKIE, cookie);
    let handshake = handshake.header(http::header::UPGRADE, http::HeaderValue::from_static("nonsense"));
    let socket = handshake.accept();
    socket.send(format!("welcome to {name}").into()).await
}

#[get_api(url = "/page")]
async fn page() -> &'static str {
    "page"
}
