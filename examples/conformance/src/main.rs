//! What outside suites of protocols ask for: echoes of bodies and messages, files, and what was seen of an upload.
//!
//! `cargo run -p conformance`; HTTP/1.1 and HTTP/2 with prior knowledge are spoken on one port.
//!
//! ```text
//! curl http://127.0.0.1:8080/echo -d hello
//! curl --http2-prior-knowledge -X PURGE http://127.0.0.1:8080/echo -d hello
//! curl http://127.0.0.1:8080/static/1kb.bin -H 'range: bytes=0-9'
//! curl http://127.0.0.1:8080/upload -F note=hello -F file=@Cargo.toml
//! ```

mod folder;
mod seen;
#[cfg(test)]
mod tests;

use cullinan::prelude::*;
use seen::Seen;

/// What a GET is answered, which has no body to send back.
#[get_api(url = "/echo")]
async fn fixed() -> &'static str {
    "echo"
}

/// Sends the body back, whatever the method.
#[route_api(url = "/echo", methods = "*", body_limit = "16MiB", include_in_schema = false)]
async fn echo(body: RawBody) -> Vec<u8> {
    body.into_bytes().into()
}

/// Tells what was seen of an upload.
#[post_api(url = "/upload", status_code = 200)]
async fn upload(mut upload: Multipart) -> Result<Seen> {
    let mut seen = Seen::default();
    while let Some(mut part) = upload.next().await? {
        seen.add(&mut part).await?;
    }
    Ok(seen)
}

/// Sends texts and bytes back.
#[websocket(url = "/ws", max_message = "16MiB")]
async fn socket(mut socket: WebSocket) -> Result<()> {
    while let Some(message) = socket.recv().await? {
        socket.send(message).await?;
    }
    Ok(())
}

#[cullinan::main]
async fn main() -> Result<()> {
    let folder = folder::make()?;
    Application::discover().title("Conformance").static_files("/static", folder.path()).run().await
}
