//! Which names a request used, for the places of fields that have several.

use std::cell::OnceCell;

use crate::codec::json::Tree;
use crate::codec::{Field, Members};
use crate::fault::In;
use crate::params::tree_of;
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
            return self.body.get_or_init(|| tree_of(self.request.head(), body)).has(tokens);
        }
        let (Some((name, below)), Some(fields)) = (tokens.split_first(), self.request.fields()) else {
            return false;
        };
        match fields.get(name) {
            Field::Json(text) => self.body.get_or_init(|| Tree::of(text.as_bytes())).has(below),
            Field::Form(form) | Field::Begun(form) => {
                self.body.get_or_init(|| Tree::of_form(form)).has(tokens)
            }
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
