//! A chat: what one types, everybody reads; and a ticker of events beside it.
//!
//! `cargo run -p realtime`, then open <http://127.0.0.1:8080/> twice.

mod page;
#[cfg(test)]
mod tests;
mod ticks;

use cullinan::prelude::*;

/// What a browser sends.
#[model]
struct Say {
    #[validate(length(min = 1, max = 20))]
    name: String,
    #[validate(length(min = 1, max = 500))]
    text: String,
}

/// What it is sent.
#[model]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Event {
    /// Somebody said something.
    Said {
        /// Who.
        name: String,
        /// What.
        text: String,
    },
    /// Somebody came or went.
    Present {
        /// How many are there now.
        count: usize,
    },
    /// What was sent was not understood.
    Refused {
        /// Why.
        reason: String,
    },
}

/// One room for all.
#[controller(url = "/ws")]
struct Chat {
    #[inject(default)]
    room: Group<Event>,
}

#[controller]
impl Chat {
    /// Talk.
    #[websocket]
    async fn talk(&self, mut socket: WebSocket<Say, Event>) -> Result<()> {
        let here = self.room.join(socket.sender());
        self.count()?;
        let talked = self.listen(&mut socket).await;
        drop(here);
        self.count()?;
        talked
    }

    async fn listen(&self, socket: &mut WebSocket<Say, Event>) -> Result<()> {
        loop {
            match socket.recv().await {
                Ok(Some(Say { name, text })) => {
                    self.room.broadcast(Event::Said { name, text })?;
                }
                Ok(None) => return Ok(()),
                Err(error) => {
                    socket.send(Event::Refused { reason: reason(&error) }).await?;
                }
            }
        }
    }

    fn count(&self) -> Result<usize> {
        self.room.broadcast(Event::Present { count: self.room.len() })
    }
}

/// What is wrong with a message: its fields, or itself.
fn reason(error: &Error) -> String {
    let faults = error.faults().iter();
    let reasons: Vec<_> = faults.map(|fault| format!("{} {}", fault.name(), fault.detail())).collect();
    match reasons.is_empty() {
        true => error.detail().unwrap_or("it is not understood").to_owned(),
        false => reasons.join(", "),
    }
}

#[cullinan::main]
async fn main() -> Result<()> {
    Application::discover().title("Realtime").run().await
}
