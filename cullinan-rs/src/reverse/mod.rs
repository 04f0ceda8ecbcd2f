//! From a route back to its url: by a function that the macros make for each handler, or by the route's name.

mod error;
mod link;
mod route;
#[cfg(test)]
mod tests;
mod urls;
mod value;

pub use error::UrlError;
pub use link::{Link, Whole};
pub use urls::Urls;
pub use value::UrlValue;
pub(crate) use value::text as value_text;
