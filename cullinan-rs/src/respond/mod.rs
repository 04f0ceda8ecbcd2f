//! Answers: what a type must know to be one, and what it may know of the request.

mod asks;
mod context;
mod data;
mod into_response;
mod several;
mod statuses;
#[cfg(feature = "msgpack")]
mod undecided;

pub use asks::Asks;
pub use context::ResponseContext;
pub use data::Data;
pub(crate) use data::{describe_data, respond_data};
pub use into_response::IntoResponse;
pub use several::{all_strict, first_fault};
pub(crate) use several::{any_of, same_as};
pub(crate) use statuses::{Statuses, describe};
#[cfg(feature = "msgpack")]
pub(crate) use undecided::decided;
