//! The shop as a process: real sockets, a real file, signals, and everything that can happen to them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says where it fails by failing there"
)]

mod client;
mod crowd;
mod ending;
mod file;
mod folder;
mod program;
mod status;
mod stock;
