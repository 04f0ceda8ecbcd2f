//! Rules: what each lets through, and that the document says the same.

mod agreement;
mod bounds;
mod rules;
