//! Each rule at and beyond its bound.

mod bounds;
mod ge;
mod gt;
mod le;
mod lt;
mod max_length;
mod min_length;
mod regex;
