//! What the books look like: `/books/{id}/cover`.

mod controller;
mod cover;
mod entity;
mod gallery;

pub(crate) use cover::Cover;
pub(crate) use entity::Entity as Covers;
pub(crate) use gallery::Gallery;
