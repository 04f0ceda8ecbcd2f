//! Rules: what each lets through, that the document says the same, and how far they reach.

pub(crate) mod agreement;
mod aliases;
mod bounds;
mod containers;
mod garde;
mod items;
mod maybe;
mod places;
mod rules;
mod stand_ins;
mod trimmed;
