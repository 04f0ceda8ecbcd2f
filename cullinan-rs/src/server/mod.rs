//! The server: one listener, one task per connection, hyper's HTTP inside, and a bounded way down.

mod address;
mod run;
mod signals;

mod accept;
mod serving;
mod stop;

mod answer;
mod connection;
#[cfg(feature = "http2")]
mod http2;
#[cfg(feature = "http2")]
mod preface;
mod pulse;
#[cfg(feature = "http2")]
mod replay;
mod service;
#[cfg(feature = "http2")]
mod streams;
#[cfg(any(feature = "http2", feature = "ws"))]
mod takeover;
#[cfg(feature = "http2")]
mod uptake;
mod waker;
mod watchdog;
mod wire;
