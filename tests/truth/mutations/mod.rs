//! Lies: the document changed by hand, one place at a time. Each must be found out.

mod answers;
mod bodies;
mod edit;
mod parameters;

pub(crate) use answers::all as of_answers;
pub(crate) use bodies::all as of_bodies;
pub(crate) use edit::{Edit, Mutation};
pub(crate) use parameters::all as of_parameters;
