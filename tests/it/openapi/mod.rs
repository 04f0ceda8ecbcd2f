//! The OpenAPI document.

mod document;
mod keywords;
mod names;
