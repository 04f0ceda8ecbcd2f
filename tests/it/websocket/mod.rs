//! WebSocket over real sockets: what opens one, what travels, what ends it, and what a client can do wrong.

mod app;
pub(crate) mod peer;

mod closes;
mod document;
mod from_message;
mod group;
mod handshakes;
mod limits;
mod messages;
mod options;
mod origins;
mod shutdown;
mod violations;
