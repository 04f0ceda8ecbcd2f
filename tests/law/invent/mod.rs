//! Inventing models: from a seed to their description, the same on every machine.

mod fields;
mod kinds;
mod models;
mod names;

pub(crate) use models::models;
