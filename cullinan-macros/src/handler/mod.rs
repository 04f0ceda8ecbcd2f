//! A handler: a function with verbs, its arguments and its answer.

mod call;
mod check;
mod documented;
mod expand;
mod facts;
mod links;
mod listings;
mod methods;
mod offer;
mod operation;
mod route;
mod shape;
pub(crate) mod sockets;
pub(crate) mod stray;
mod verb;

pub(crate) use check::{duplicates, receiver, signature};
pub(crate) use documented::Documented;
pub(crate) use expand::{Controller, Expansion, Owner, imports};
pub(crate) use offer::offered;
pub(crate) use operation::Operation;
pub(crate) use route::{option, security};
pub(crate) use shape::Handler;
pub(crate) use verb::Verb;
