//! The router's promises: who wins, who is told what, and that a matcher a child can read agrees.

mod constraints;
mod methods;
mod naive;
mod paths;
mod setup;
mod slash;
mod winners;
