//! One binary of tests; its modules mirror those of the library.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unused_async,
    reason = "a test is told by a panic, and handlers are async"
)]

mod answer;
mod app;
mod handler;
mod inject;
mod mounted;
mod openapi;
mod params;
mod peers;
mod respond;
mod response;
mod router;
mod routes;
mod server;
mod upload;
mod validate;
mod websocket;
