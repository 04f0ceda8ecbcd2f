//! The rules, one per file: each checks a value, says what is wrong with it, and writes itself into the schema.

pub(super) mod contains;
pub(super) mod credit_card;
pub(super) mod custom;
pub(super) mod does_not_contain;
pub(super) mod email;
pub(super) mod ge;
pub(super) mod gt;
pub(super) mod ip;
pub(super) mod ipv4;
pub(super) mod ipv6;
pub(super) mod le;
pub(super) mod lt;
pub(super) mod max_items;
pub(super) mod max_length;
pub(super) mod min_items;
pub(super) mod min_length;
pub(super) mod multiple_of;
pub(super) mod must_match;
pub(super) mod non_control_character;
pub(super) mod one_of;
pub(super) mod regex;
pub(super) mod required;
pub(super) mod unique;
pub(super) mod url;
