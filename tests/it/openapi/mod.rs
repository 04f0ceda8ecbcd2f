//! The OpenAPI document.

mod document;
mod keywords;
