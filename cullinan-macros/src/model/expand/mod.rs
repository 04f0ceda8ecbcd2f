//! What is generated for a model: its item with the derives, and calls of the runtime.

mod attributes;
mod calls;
mod check;
mod defaults;
mod held;
mod naming;
mod normalise;
mod patch;
mod rules;
mod stand_in;
mod standard;
mod traits;
mod whole;

pub(super) use stand_in::stand_in;
pub(super) use whole::{expand, keep};
