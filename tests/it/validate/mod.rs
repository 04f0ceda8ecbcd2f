//! Rules: what each lets through, that the document says the same, and how far they reach.

mod agreement;
<<<<<<< HEAD
mod bounds;
=======
mod containers;
>>>>>>> 3926c16 (models: those in arrays, tuples, sets and other containers are checked)
mod rules;
