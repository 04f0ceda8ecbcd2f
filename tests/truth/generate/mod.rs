//! Values from a schema: at each bound and just beyond it. Which of them are sound, the oracle says.

mod facets;
mod formats;
mod generator;
mod numbers;
mod pattern;
mod texts;

pub(crate) use facets::Facets;
pub(crate) use generator::Generator;
