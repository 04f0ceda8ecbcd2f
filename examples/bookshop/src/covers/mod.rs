//! What the books look like: `/books/{id}/cover`.

mod controller;
mod entity;
mod gallery;

pub(crate) use entity::Entity as Covers;
pub(crate) use gallery::Gallery;
