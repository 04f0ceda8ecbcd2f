//! One binary of tests; its modules mirror those of the library.

mod answer;
mod app;
mod handler;
mod params;
mod response;
mod router;
mod server;
mod validate;
