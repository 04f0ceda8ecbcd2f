//! What forms come to, and the law that is kept.

mod blank;
mod check;
mod flat;
mod law;
mod limits;
mod nested;
mod retyped;
mod write;
