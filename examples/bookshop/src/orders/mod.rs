//! What was bought: `/orders`.

mod controller;
mod entity;
mod ledger;
mod line;
mod model;
mod refusal;

pub(crate) use entity::Entity as Orders;
pub(crate) use ledger::Ledger;
pub(crate) use line::Entity as Lines;
pub(crate) use model::{NewLine, NewOrder, Order};
