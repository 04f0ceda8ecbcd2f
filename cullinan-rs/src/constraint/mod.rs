//! What `{id:int}` and the like accept: the checks that are built in, expressions, and those of the application's own.

mod check;
mod compiled;
mod own;
#[cfg(test)]
mod tests;

pub(crate) use compiled::Compiled;
pub(crate) use own::Constraints;
