//! Where the macros leave what they made, and `Application::discover()` finds it.
//!
//! The linker does not say in which order, so everything comes out sorted by file and line.

use super::definition::Definition;
use super::free::FreeHandler;
use crate::handler::Block;

/// A controller that takes part in discovery.
pub struct Discovered(pub &'static Definition);

inventory::collect!(Discovered);
inventory::collect!(FreeHandler);
inventory::collect!(Block);

/// All controllers.
pub(crate) fn controllers() -> Vec<&'static Definition> {
    let mut all: Vec<_> = inventory::iter::<Discovered>().map(|found| found.0).collect();
    all.sort_by_key(|definition| (definition.file, definition.line));
    all
}

/// All free handlers.
pub(crate) fn free_handlers() -> Vec<&'static FreeHandler> {
    let mut all: Vec<_> = inventory::iter::<FreeHandler>().collect();
    all.sort_by_key(|handler| place(&handler.block));
    all
}

/// The blocks of all controllers, found or not.
pub(crate) fn blocks() -> Vec<&'static Block> {
    let mut all: Vec<_> = inventory::iter::<Block>().collect();
    all.sort_by_key(|block| place(block));
    all
}

fn place(block: &Block) -> (&'static str, u32) {
    block.routes.first().map_or(("", 0), |route| (route.file, route.line))
}
