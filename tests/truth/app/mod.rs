//! A wide application: every marker, every rule, every shape of a model and every kind of answer.

mod answers;
mod application;
mod bodies;
mod changes;
mod methods;
mod models;
mod parameters;
mod shapes;
mod streams;
mod tables;
mod uploads;

pub(crate) use application::{BODY_LIMIT, application};
