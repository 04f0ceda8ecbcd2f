//! What a document says besides its routes: whose it is, where it is served, what proves a caller, what it sends itself.

mod checked;
mod contact;
mod openapi;
mod scheme;
mod server;
mod tag;
mod text;
mod webhook;
mod within;

pub(super) use checked::requirement;
pub use contact::{Contact, License};
pub use openapi::OpenApi;
pub use scheme::{Flow, SecurityScheme};
pub use server::{Server, Variable};
pub use tag::Tag;
pub use webhook::Webhook;
pub(super) use webhook::webhooks;
