//! Free functions that are handlers, told apart by the types that functions have.

use std::any::{TypeId, type_name};

use crate::handler::Block;

/// A free function that carries a verb.
pub struct FreeHandler {
    /// The function's own type.
    pub function: fn() -> TypeId,
    /// Its routes.
    pub block: Block,
}

/// A free function as [`handlers!`](crate::handlers) lists it.
#[derive(Clone, Copy, Debug)]
pub struct FreeFunction {
    pub(crate) function: TypeId,
    pub(crate) name: &'static str,
}

/// The type of a function, which no two functions share.
pub fn type_id_of<F: 'static>(_: F) -> TypeId {
    TypeId::of::<F>()
}

/// Lists a function.
#[must_use]
pub fn free_function<F: 'static>(_: F) -> FreeFunction {
    FreeFunction { function: TypeId::of::<F>(), name: type_name::<F>() }
}
