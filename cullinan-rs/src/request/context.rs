//! What a parameter reads from: borrowed, so nothing is copied that nobody keeps.

use bytes::Bytes;

use super::captures::Captures;
use super::head::RequestHead;
use crate::codec::json::Fields;
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

/// One request while its parameters are read.
#[derive(Clone, Copy, Debug)]
pub struct RequestContext<'r> {
    head: &'r RequestHead,
    captures: Captures<'r>,
    content: Content<'r>,
}

impl<'r> RequestContext<'r> {
    pub(crate) fn new(head: &'r RequestHead, captures: Captures<'r>, content: Content<'r>) -> Self {
        Self { head, captures, content }
    }

    /// Method, uri, headers and the peer's address.
    #[must_use]
    pub fn head(&self) -> &'r RequestHead {
        self.head
    }

    /// What the url's placeholders captured.
    #[must_use]
    pub fn captures(&self) -> Captures<'r> {
        self.captures
    }

    /// A service that [`Describe::service`](crate::Describe::service) asked for; `None` for any other. It is found among
    /// the few that this route's arguments asked for, by comparing types.
    #[must_use]
    pub fn service<T: ?Sized + 'static>(&self) -> Option<&'r Inject<T>> {
        self.captures.route().services.iter().find_map(|service| service.get())
    }

    /// The fields of the body; `None` while it has not been read.
    pub(crate) fn fields(&self) -> Option<&'r Fields<'r>> {
        match self.content {
            Content::Unread | Content::Whole(_) => None,
            Content::Fields(fields) => Some(fields),
        }
    }

    /// The whole body; `None` while it has not been read, which is when only faults of the head are looked
    /// for. A marker that wants it says [`Reads::Whole`](crate::Reads::Whole).
    #[must_use]
    pub fn body(&self) -> Option<&'r Bytes> {
        match self.content {
            Content::Unread | Content::Fields(_) => None,
            Content::Whole(bytes) => Some(bytes),
        }
    }
}
