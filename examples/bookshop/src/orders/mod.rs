//! What was bought: `/orders`.

mod controller;
mod entity;
mod follow;
mod ledger;
mod line;
mod model;
mod news;
mod refusal;
mod status;

pub(crate) use entity::Entity as Orders;
pub(crate) use ledger::Ledger;
pub(crate) use line::Entity as Lines;
pub(crate) use model::{NewLine, NewOrder, Order};
pub(crate) use status::{OrderStatus, Progress};
