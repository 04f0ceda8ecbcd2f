//! Controllers and free handlers as a builder gathers them, each once.

use super::definition::{Controller, Definition};
use super::free::{FreeFunction, FreeHandler};
use super::registry::{controllers, free_handlers};

/// The controllers and free handlers of an application or of a module.
#[derive(Default)]
pub(crate) struct Members {
    pub(crate) controllers: Vec<&'static Definition>,
    pub(crate) handlers: Vec<&'static FreeHandler>,
    /// Functions that were listed and are no handlers.
    pub(crate) strangers: Vec<&'static str>,
}

impl Members {
    /// All that are linked into the program.
    pub(crate) fn discovered() -> Self {
        Self { controllers: controllers(), handlers: free_handlers(), strangers: Vec::new() }
    }

    pub(crate) fn add_controller<C: Controller>(&mut self) {
        let definition: &'static Definition = const { &C::DEFINITION };
        if !self.controllers.iter().any(|known| known.is(definition)) {
            self.controllers.push(definition);
        }
    }

    pub(crate) fn add_handlers(&mut self, functions: impl IntoIterator<Item = FreeFunction>) {
        let known = free_handlers();
        for FreeFunction { function, name } in functions {
            match known.iter().find(|handler| (handler.function)() == function) {
                None => self.strangers.push(name),
                Some(handler) if self.handlers.iter().any(|taken| taken.is(handler)) => {}
                Some(handler) => self.handlers.push(handler),
            }
        }
    }

    /// What a report says of the functions that are no handlers.
    pub(crate) fn faults(&self) -> impl Iterator<Item = String> {
        self.strangers.iter().map(|name| {
            format!("function `{name}` is listed as a handler and has no verb; write one such as `#[get_api]` on it")
        })
    }
}

impl Definition {
    /// Whether both are of one controller.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.controller)() == (other.controller)()
    }

    /// How a report speaks of it.
    pub(crate) fn label(&self) -> String {
        format!("controller `{}` ({}:{})", self.name, self.file, self.line)
    }
}

impl FreeHandler {
    /// Whether both are of one function.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.function)() == (other.function)()
    }

    /// How a report speaks of it.
    pub(crate) fn label(&self) -> String {
        let route = self.block.routes.first();
        route.map_or_else(String::new, |route| format!("`{}` ({}:{})", route.handler, route.file, route.line))
    }
}
