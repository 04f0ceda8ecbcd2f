//! What of a route only shows when it is walked over: its operation, and defaults, shapes and expressions at fault.

use super::endpoint::Endpoint;
use crate::handler::{Purpose, Reply};
use crate::openapi::add_problems;
use crate::request::{Content, RequestHead};
use crate::schema::{Describe, Schemas};
use crate::spec::Operation;
use crate::template::Captures;

/// The operation of one endpoint, and the faults of its declaration.
pub(super) fn examine(endpoint: &Endpoint, schemas: &mut Schemas) -> (Operation, Vec<String>) {
    let (parts, ()) = http::Request::new(()).into_parts();
    let (head, ranges) = (RequestHead::new(parts, None), Captures::new());
    let (operation, mut faults) = describe(endpoint, &head, &ranges, schemas);
    if let Reply::Ready(Err(error)) = endpoint.run(Purpose::ProbeDefaults, &head, &ranges, Content::Unread) {
        let defaults = error.faults().iter();
        faults.extend(defaults.map(|fault| {
            format!("the default of `{}` breaks its own rules: it {}", fault.name(), fault.detail())
        }));
        if error.faults().is_empty() {
            faults.push(format!("its defaults cannot be made: {error:#}"));
        }
    }
    (operation, faults)
}

fn describe(
    endpoint: &Endpoint,
    head: &RequestHead,
    ranges: &Captures,
    schemas: &mut Schemas,
) -> (Operation, Vec<String>) {
    let (mut operation, mut faults) = (Operation::default(), Vec::new());
    let mut spec = Describe::new(&mut operation, schemas, &endpoint.placeholders, &mut faults);
    if let Reply::Ready(Err(error)) =
        endpoint.run(Purpose::Describe(&mut spec), head, ranges, Content::Unread)
    {
        faults.push(format!("it cannot be described: {error:#}"));
    }
    let mut spec = Describe::new(&mut operation, schemas, &endpoint.placeholders, &mut faults);
    add_problems(endpoint.reads, &mut spec);
    (operation, faults)
}
