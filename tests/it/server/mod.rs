//! The server over real sockets: heads, time limits, connection limit, the way down, the process.

pub(crate) mod app;
pub(crate) mod client;
pub(crate) mod gate;
pub(crate) mod start;

mod answers;
mod arguments;
mod departures;
mod heads;
mod http2;
mod injection;
mod limits;
mod process;
mod shutdown;
mod timeouts;
mod uptake;
