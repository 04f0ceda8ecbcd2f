//! The rules, one per file: each checks a value and writes itself into the schema. And the walk over a model, on
//! which every broken rule is noted with its place.

mod contains;
mod credit_card;
mod does_not_contain;
mod email;
mod ge;
mod gt;
mod ip;
mod ipv4;
mod ipv6;
mod le;
mod lt;
mod max_items;
mod max_length;
mod min_items;
mod min_length;
mod multiple_of;
mod non_control_character;
mod one_of;
mod regex;
mod unique;
mod url;

mod apply;
mod bound;
mod check;
mod checked;
mod kinds;
mod lists;
mod nested;
mod normalise;
mod report;
mod rule;
mod schema_rules;
mod standard;

pub use apply::Broken;
pub use bound::{Bound, Number};
pub use check::Check;
pub use checked::Checked;
pub use kinds::{Numeric, Textual};
pub use lists::{Distinct, Listed, Measured, Unit};
pub use nested::{Nested, NotNested};
pub use normalise::{Normalise, Text};
pub use regex::Pattern;
pub use report::{Notes, Report};
pub use rule::Rule;
pub use schema_rules::{describe_field, describe_items};
pub use standard::validate;
