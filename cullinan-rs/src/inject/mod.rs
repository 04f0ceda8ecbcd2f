//! Services: what provides them, who asks for them, and the order in which they are made.

mod container;
mod graph;
mod handle;
mod injectable;
mod lifecycle;
mod provided;
mod provider;
mod wiring;

pub(crate) use container::Container;
pub use cullinan_macros::{provider, service};
pub(crate) use graph::{Asker, order, unasked, with_faces};
pub use handle::Inject;
pub(crate) use handle::Singleton;
pub use injectable::{Injectable, Shared};
pub(crate) use lifecycle::{Asked, Services};
#[doc(hidden)]
pub use provided::{HookResult, Infallible, Own, Provided, Returned, Unshared, Value, blocking};
#[doc(hidden)]
pub use provider::{Face, Hook, Hooked, Known, Making, Provider, Service};
pub(crate) use provider::{discovered, providers};
#[doc(hidden)]
pub use wiring::Wiring;
