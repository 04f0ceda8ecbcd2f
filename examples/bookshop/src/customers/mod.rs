//! Who buys: `/customers`.

mod clientele;
mod controller;
pub(crate) mod entity;
mod model;

pub(crate) use clientele::Clientele;
pub(crate) use entity::Entity as Customers;
pub(crate) use model::{Customer, CustomerChange, NewCustomer};
