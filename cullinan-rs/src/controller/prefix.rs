//! A controller's url for checks in constants, silent about a struct that is no controller.

use std::marker::PhantomData;

use super::definition::Controller;
use crate::template::placeholders;

/// The url of `C`. An inherent constant wins over a trait's, so [`NoPrefix`] only serves what is no controller.
pub struct Prefix<C>(PhantomData<C>);

impl<C: Controller> Prefix<C> {
    /// What all its urls begin with.
    pub const URL: &'static str = C::URL;
    /// How many placeholders that has.
    pub const PLACEHOLDERS: usize = placeholders(C::URL);
}

/// Holds for every type; another check says that it should be a controller.
pub trait NoPrefix {
    /// Nothing.
    const URL: &'static str = "";
    /// None.
    const PLACEHOLDERS: usize = 0;
}

impl<C> NoPrefix for Prefix<C> {}
