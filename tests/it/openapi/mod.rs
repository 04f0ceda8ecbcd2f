//! The OpenAPI document.

mod constraints;
mod document;
mod keywords;
mod methods;
mod names;
mod problems;
mod shapes;
