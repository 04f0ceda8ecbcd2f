//! The router's promises: who wins, who is told what, and that a matcher a child can read agrees.

mod methods;
mod naive;
mod paths;
mod setup;
mod winners;
