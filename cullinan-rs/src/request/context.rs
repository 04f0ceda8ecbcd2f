//! What a parameter reads from: borrowed, so nothing is copied that nobody keeps.

use bytes::Bytes;

use super::captures::Captures;
use super::head::RequestHead;
use crate::codec::json::Fields;
use crate::codec::query::{Index, Query};
use crate::inject::Inject;

/// What is known of a request's body.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'r> {
    /// It is still on its way: only the head may be judged.
    Unread,
    /// All of it.
    Whole(&'r Bytes),
    /// Its fields.
    Fields(&'r Fields<'r>),
}

/// All that is known of one request.
#[derive(Debug)]
pub(crate) struct Known<'r> {
    head: &'r RequestHead,
    captures: Captures<'r>,
    content: Content<'r>,
    query: Index,
}

impl<'r> Known<'r> {
    pub(crate) fn new(head: &'r RequestHead, captures: Captures<'r>, content: Content<'r>) -> Self {
        Self { head, captures, content, query: Index::default() }
    }

    /// What a parameter sees of it.
    pub(crate) fn context(&self) -> RequestContext<'_> {
        RequestContext(self)
    }
}

/// One request while its parameters are read.
#[derive(Clone, Copy, Debug)]
pub struct RequestContext<'r>(&'r Known<'r>);

impl<'r> RequestContext<'r> {
    /// Method, uri, headers and the peer's address.
    #[must_use]
    pub fn head(&self) -> &'r RequestHead {
        self.0.head
    }

    /// What the url's placeholders captured.
    #[must_use]
    pub fn captures(&self) -> Captures<'r> {
        self.0.captures
    }

    /// The query string, for single parameters of it.
    pub(crate) fn query(&self) -> Query<'r> {
        Query::new(self.0.head.query(), &self.0.query)
    }

    /// A service that [`Describe::service`](crate::Describe::service) asked for; `None` for any other. It is found among
    /// the few that this route's arguments asked for, by comparing types.
    #[must_use]
    pub fn service<T: ?Sized + 'static>(&self) -> Option<&'r Inject<T>> {
        self.0.captures.route().services.iter().find_map(|service| service.get())
    }

    /// The fields of the body; `None` while it has not been read.
    pub(crate) fn fields(&self) -> Option<&'r Fields<'r>> {
        match self.0.content {
            Content::Unread | Content::Whole(_) => None,
            Content::Fields(fields) => Some(fields),
        }
    }

    /// The whole body; `None` while it has not been read, which is when only faults of the head are looked
    /// for. A marker that wants it says [`Reads::Whole`](crate::Reads::Whole).
    #[must_use]
    pub fn body(&self) -> Option<&'r Bytes> {
        match self.0.content {
            Content::Unread | Content::Fields(_) => None,
            Content::Whole(bytes) => Some(bytes),
        }
    }
}
