//! The OpenAPI document and its pages.

mod about;
mod absent;
mod compare;
mod constraints;
mod directions;
mod document;
mod hostile;
mod keywords;
mod methods;
mod modules;
mod names;
mod problems;
mod security;
mod served;
mod shapes;
mod types;
mod ui;
