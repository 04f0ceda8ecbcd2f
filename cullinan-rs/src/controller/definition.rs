//! What `#[controller(url = "..")]` makes of a struct.

use std::any::{Any, TypeId};
use std::sync::Arc;
use std::time::Duration;

use crate::handler::{Block, Documented, Lifecycle, OnError};
use crate::inject::Wiring;

/// A struct whose methods are handlers. Write `#[controller(url = "..")]` on it; the trait is never
/// implemented by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no controller yet",
    label = "its struct has no `#[controller(url = \"..\")]`",
    note = "write `#[controller(url = \"..\")]` on the struct, and `#[controller]` on each `impl` block with handlers"
)]
pub trait Controller: Sized + 'static {
    /// What all its urls begin with.
    const URL: &'static str;
    /// All that is known of it without its routes.
    const DEFINITION: Definition;

    /// Makes the one instance an application has from what it asks for. That requests can share it is asked of each
    /// field.
    fn build(wiring: &mut Wiring<'_>) -> Option<Self>;
}

/// A controller as plain data.
pub struct Definition {
    /// Its type.
    pub controller: fn() -> TypeId,
    /// Its name in the source.
    pub name: &'static str,
    /// What all its urls begin with.
    pub url: &'static str,
    /// The source file it stands in.
    pub file: &'static str,
    /// The line there.
    pub line: u32,
    /// The groups its routes belong to in the document; its name without `Controller` if there are none.
    pub tags: &'static [&'static str],
    /// Its doc comment.
    pub description: Option<&'static str>,
    /// Whether the document shows its routes.
    pub include_in_schema: Option<bool>,
    /// What calls of its handlers must prove, any one of these; the application's word otherwise.
    pub security: Option<&'static [&'static str]>,
    /// The most bytes the bodies of its requests may have.
    pub body_limit: Option<u64>,
    /// How long its handlers may take to answer.
    pub timeout: Option<Duration>,
    /// Answers that every one of its routes may have besides.
    pub responses: &'static [Documented],
    /// The version its handlers belong to; the module's otherwise.
    pub version: Option<&'static str>,
    /// For how long its handlers are there.
    pub lifecycle: Lifecycle,
    /// The name of the module it belongs to.
    pub module: Option<&'static str>,
    /// Adds what is answered to errors of its handlers.
    pub on_error: Option<fn(&mut OnError)>,
    /// Makes the one instance.
    pub build: fn(&mut Wiring<'_>) -> Option<Arc<dyn Any + Send + Sync>>,
    /// The one block of a generic controller, which no registry can name.
    pub own: Option<fn() -> &'static Block>,
}

/// The one `impl` block of a generic controller.
#[diagnostic::on_unimplemented(
    message = "the generic controller `{Self}` has no handlers",
    note = "write `#[controller]` on its one `impl` block"
)]
pub trait GenericBlock {
    /// Its routes.
    const BLOCK: Block;
}

/// Compiles for controllers only.
pub const fn assert_controller<C: Controller>() {}
