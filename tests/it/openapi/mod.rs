//! The OpenAPI document and its pages.

mod document;
mod keywords;
mod names;
mod problems;
mod shapes;
mod ui;
