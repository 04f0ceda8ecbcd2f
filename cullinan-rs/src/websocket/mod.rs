//! WebSocket (RFC 6455): the handshake, the open socket as a handler sees it, the session that keeps the connection's
//! side of it, and groups of sockets.

mod close;
mod greeting;
mod message;
mod options;
mod origin;
mod rules;

mod from_message;
mod into_message;

mod line;
mod opening;

mod halves;
mod handshake;
mod socket;

mod clock;
mod end;
mod farewell;
mod inbox;
mod meter;
mod session;
mod talk;
mod ticket;

mod group;

pub use close::{Close, Closed};
pub use from_message::FromMessage;
pub(crate) use greeting::Greeting;
pub use group::{Group, Membership};
pub use halves::{SocketReceiver, SocketSender};
pub use handshake::Handshake;
pub use into_message::IntoMessage;
pub use message::Message;
pub(crate) use opening::{Acceptance, Opening};
pub use options::WebSocketOptions;
pub(crate) use rules::{Declared, Rules};
pub(crate) use session::{Session, Work};
pub use socket::WebSocket;
pub(crate) use ticket::Ticket;
