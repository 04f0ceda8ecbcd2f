//! A handler as the macros describe it: plain, static data and one function.

use std::any::{Any, TypeId};
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::lifecycle::Lifecycle;
use super::reply::Reply;
use super::run::Run;
use super::socket::Socket;
use super::verb::{Methods, Verb};
use crate::extract::Load;
use crate::respond::Statuses;
use crate::schema::Describe;
use crate::table::Table;

/// One handler under one verb.
pub struct Route {
    /// The verb it was declared with.
    pub verb: Verb,
    /// The methods it answers.
    pub methods: Methods,
    /// Its own url, behind the controller's.
    pub url: &'static str,
    /// Its name, unique across the application.
    pub name: &'static str,
    /// What it is called in the source.
    pub handler: &'static str,
    /// The source file it stands in.
    pub file: &'static str,
    /// The line there.
    pub line: u32,
    /// The status of answers that carry none.
    pub status: u16,
    /// Whether that is the handler's own word rather than its verb's.
    pub has_status: bool,
    /// What it lists for arguments of the table style.
    pub table: Table,
    /// How much of the body its arguments need.
    pub load: Load,
    /// Words for the document.
    pub docs: Docs,
    /// The most bytes its body may have; the controller's or the application's limit otherwise.
    pub body_limit: Option<u64>,
    /// How long it may take to answer; the controller's or the application's limit otherwise.
    pub timeout: Option<Duration>,
    /// What its sockets keep to, if it opens some.
    pub socket: Option<Socket>,
    /// The version it belongs to; the controller's or the module's otherwise.
    pub version: Option<&'static str>,
    /// For how long it is there.
    pub lifecycle: Lifecycle,
    /// Ties it to its controller; `None` for one of another type.
    pub call: Bind,
}

impl Route {
    /// The statuses of answers that carry none: one if the handler says so, else its verb's.
    pub(crate) fn statuses(&self) -> Statuses {
        let of = |status| StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        let full = of(self.status);
        let empty = if self.has_status { full } else { of(self.verb.status(None, true)) };
        Statuses { full, empty, input: StatusCode::BAD_REQUEST }
    }
}

/// Ties a route to the instance of its controller.
///
/// Without one the route can be looked at, but not run.
pub type Bind = fn(Option<Arc<dyn Any + Send + Sync>>) -> Option<Box<dyn Call>>;

/// What the document says of a route beyond its types.
pub struct Docs {
    /// One line.
    pub summary: Option<&'static str>,
    /// Markdown.
    pub description: Option<&'static str>,
    /// The groups it belongs to.
    pub tags: &'static [&'static str],
    /// Whether the document shows it; the controller's word otherwise.
    pub include_in_schema: Option<bool>,
    /// What a call must prove, any one of these; the controller's word otherwise.
    pub security: Option<&'static [&'static str]>,
    /// Answers that the signature cannot show.
    pub responses: &'static [Documented],
}

/// An answer for the document alone.
#[derive(Clone, Copy)]
pub struct Documented {
    /// Writes it, of that status if it has none itself.
    pub describe: fn(u16, &mut Describe<'_>),
    /// What it means.
    pub text: Option<&'static str>,
}

/// The routes of one `impl` block or of one free function.
pub struct Block {
    /// Whose they are.
    pub owner: Owner,
    /// The routes.
    pub routes: &'static [Route],
}

/// Whose the routes of a block are.
pub enum Owner {
    /// A controller's, by its type.
    Controller(fn() -> TypeId),
    /// Nobody's: a free function's.
    Free,
}

/// A handler that is tied to its controller.
pub trait Call: Send + Sync {
    /// Walks over its arguments and its answer.
    fn call(&self, run: &mut Run<'_>) -> Reply;
}

struct Bound<C> {
    controller: Option<Arc<C>>,
    method: fn(Option<&Arc<C>>, &mut Run<'_>) -> Reply,
}

impl<C: Send + Sync> Call for Bound<C> {
    fn call(&self, run: &mut Run<'_>) -> Reply {
        (self.method)(self.controller.as_ref(), run)
    }
}

/// Ties a method to its controller; `None` for a controller of another type.
pub(super) fn bind<C: Send + Sync + 'static>(
    controller: Option<Arc<dyn Any + Send + Sync>>,
    method: fn(Option<&Arc<C>>, &mut Run<'_>) -> Reply,
) -> Option<Box<dyn Call>> {
    let controller = match controller {
        Some(controller) => Some(controller.downcast().ok()?),
        None => None,
    };
    Some(Box::new(Bound { controller, method }))
}
