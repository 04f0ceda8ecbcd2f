//! The OpenAPI document and its pages.

mod about;
mod absent;
mod compare;
mod constraints;
mod document;
mod hostile;
mod keywords;
mod methods;
mod names;
mod problems;
mod security;
mod served;
mod shapes;
mod types;
mod ui;
