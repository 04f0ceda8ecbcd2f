//! The OpenAPI document.

mod document;
mod keywords;
mod names;
mod problems;
mod shapes;
