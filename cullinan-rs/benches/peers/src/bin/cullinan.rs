//! This framework as its users write it, with its default settings and timeouts.

use cullinan::prelude::*;
use peers::{Detail, HELLO, Message};

include!(concat!(env!("OUT_DIR"), "/cullinan_routes.rs"));

#[get_api(url = "/plaintext")]
async fn plaintext() -> &'static str {
    HELLO
}

#[get_api(url = "/json")]
async fn json() -> Json<Message> {
    Json(Message::HELLO)
}

fn main() -> Result<()> {
    peers::runtime()?.block_on(async {
        let listener = peers::listen().await?;
        Application::discover().expect_controllers(15).serve(listener, peers::stdin_closed()).await
    })
}
