//! The OpenAPI document.

mod about;
mod compare;
mod document;
mod hostile;
mod keywords;
mod names;
mod problems;
mod security;
mod served;
mod shapes;
