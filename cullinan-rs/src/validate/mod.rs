//! The rules, one per file: each checks a value and writes itself into the schema.

mod bound;
mod ge;
mod gt;
mod kinds;
mod le;
mod lt;
mod max_length;
mod min_length;
mod regex;
mod rule;

pub use bound::{Bound, Number};
pub use kinds::{Numeric, Textual};
pub use regex::Pattern;
pub use rule::Rule;
