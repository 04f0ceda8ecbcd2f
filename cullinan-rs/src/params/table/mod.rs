//! The table style: read-only maps of what a verb lists.

mod body_params;
mod file_params;
mod gathered;
mod header_params;
mod query_params;
mod request_body;
mod texts;
mod url_params;

pub use body_params::BodyParams;
pub use file_params::FileParams;
pub use header_params::HeaderParams;
pub use query_params::QueryParams;
pub use request_body::RequestBody;
pub use url_params::UrlParams;
