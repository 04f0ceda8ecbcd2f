//! Which names a request used, for the places of fields that have several.

use std::cell::OnceCell;

use crate::codec::Members;
use crate::codec::json::{Field, Tree};
use crate::fault::In;
use crate::pointer;
use crate::request::RequestContext;
use crate::validate;

/// What was sent to the place of one argument, looked at when it is asked for.
#[derive(Debug)]
pub(super) struct Sent<'r> {
    request: RequestContext<'r>,
    place: In,
    body: OnceCell<Tree<'r>>,
}

impl<'r> Sent<'r> {
    #[inline]
    pub(super) fn new(request: RequestContext<'r>, place: In) -> Self {
        Self { request, place, body: OnceCell::new() }
    }

    fn in_body(&self, tokens: &[String]) -> bool {
        if let Some(body) = self.request.body() {
            return self.body.get_or_init(|| Tree::of(body)).has(tokens);
        }
        let (Some((name, below)), Some(fields)) = (tokens.split_first(), self.request.fields()) else {
            return false;
        };
        match fields.get(name) {
            Field::Given(text) => self.body.get_or_init(|| Tree::of(text.as_bytes())).has(below),
            _ => false,
        }
    }
}

impl validate::Sent for Sent<'_> {
    #[cold]
    fn has(&self, pointer: &str) -> bool {
        let tokens: Vec<_> = pointer::tokens(pointer).collect();
        match (self.place, tokens.first()) {
            (In::Body, _) => self.in_body(&tokens),
            (In::Query, Some(name)) => Members::of_query(self.request.head().query()).has(name),
            (In::Path, Some(name)) => self.request.captures().raw(name).is_some(),
            _ => false,
        }
    }
}
