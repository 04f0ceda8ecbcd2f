//! Each rule at and beyond its bound.

mod cases;

mod allowed_types;
mod contains;
mod credit_card;
mod custom;
mod does_not_contain;
mod email;
mod ge;
mod gt;
mod ip;
mod ipv4;
mod ipv6;
mod le;
mod lt;
mod max_count;
mod max_items;
mod max_length;
mod max_size;
mod min_items;
mod min_length;
mod min_size;
mod multiple_of;
mod must_match;
mod non_control_character;
mod one_of;
mod regex;
mod required;
mod unique;
mod url;

pub(super) use cases::{arguments, fields, in_a_url};
