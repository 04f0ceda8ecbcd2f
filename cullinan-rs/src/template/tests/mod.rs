//! What the grammar takes and refuses, and what it is made of.

mod constraints;
mod grammar;
