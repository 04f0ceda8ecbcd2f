//! The server: one listener, one task per connection, hyper's HTTP/1.1 inside, and a bounded way down.

mod address;
mod run;
mod signals;

mod accept;
mod serving;
mod stop;

mod answer;
mod connection;
mod pulse;
mod service;
#[cfg(feature = "ws")]
mod takeover;
mod waker;
mod watchdog;
mod wire;
