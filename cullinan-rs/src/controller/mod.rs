//! Controllers as the macros describe them, and the registry in which they are found.

mod definition;
mod free;
mod handlers;
mod members;
mod prefix;
mod registry;

pub use crate::inject::Shared;
pub use cullinan_macros::{
    controller, delete_api, get_api, head_api, options_api, patch_api, post_api, put_api, query_api,
    route_api, trace_api, websocket,
};
#[doc(hidden)]
pub use definition::{Controller, Definition, GenericBlock, assert_controller};
pub use free::FreeFunction;
#[doc(hidden)]
pub use free::{FreeHandler, free_function, type_id_of};
pub(crate) use members::Members;
#[doc(hidden)]
pub use prefix::{NoPrefix, Prefix};
#[doc(hidden)]
pub use registry::Discovered;
pub(crate) use registry::blocks;
