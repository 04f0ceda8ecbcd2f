//! `#[model]`: data that checks and describes itself, as an argument and as an answer.

mod attributes;
mod bounds;
mod called;
mod check;
mod default;
mod expand;
mod field;
mod first;
mod held;
mod item;
mod mend;
mod naming;
mod normal;
mod rule;
mod shape;
#[cfg(test)]
mod tests;
mod wire;

pub(crate) use item::attribute;
