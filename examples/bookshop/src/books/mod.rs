//! What is for sale: `/books`.

mod controller;
pub(crate) mod entity;
mod model;
mod shelf;

pub(crate) use entity::Entity as Books;
pub(crate) use model::{Book, BookChange, NewBook};
pub(crate) use shelf::Shelf;
