//! Who wrote the books: `/authors`.

mod catalogue;
mod controller;
pub(crate) mod entity;
mod model;

pub(crate) use catalogue::Catalogue;
pub(crate) use entity::Entity as Authors;
pub(crate) use model::{Author, NewAuthor};
