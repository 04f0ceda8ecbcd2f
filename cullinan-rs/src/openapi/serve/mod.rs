//! What is served beside the routes: the document in each of its forms, and the pages that show it.

mod condition;
mod digest;
#[cfg(feature = "docs-ui")]
mod fixed;
mod form;
mod served;
mod text;

#[cfg(feature = "docs-ui")]
pub(super) use digest::digest;
pub(crate) use form::Form;
pub(crate) use served::Served;
