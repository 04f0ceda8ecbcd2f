//! Sizes such as `2MiB` and durations such as `30s`, read by `const fn`s.

mod duration;
mod number;
mod size;
#[cfg(test)]
mod tests;

pub(crate) use duration::duration;
pub(crate) use size::size;
