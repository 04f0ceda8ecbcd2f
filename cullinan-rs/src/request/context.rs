//! What a parameter reads from: borrowed, so nothing is copied that nobody keeps.

use bytes::Bytes;

use super::captures::Captures;
use super::head::RequestHead;
use super::incoming::{Handover, Incoming};
use super::parts::Parts;
use super::surroundings::MissingHeader;
use crate::codec::Fields;
use crate::codec::query::{Index, Query};
use crate::error::Result;
use crate::inject::{Inject, Singleton};
use crate::table::Table;
#[cfg(feature = "ws")]
use crate::websocket::Opening;

/// What is known of a request's body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Content<'r> {
    /// Its bytes.
    pub(crate) bytes: Option<&'r Bytes>,
    /// Its fields.
    pub(crate) fields: Option<&'r Fields<'r>>,
    /// What it was read into, where it came in parts.
    pub(crate) parts: Option<&'r Parts>,
    /// It itself, for whoever reads it while it arrives.
    pub(crate) incoming: Option<&'r Handover>,
    /// The socket that the request opens.
    #[cfg(feature = "ws")]
    pub(crate) opening: Option<&'r Opening>,
}

impl<'r> Content<'r> {
    /// It is still on its way: only the head may be judged.
    pub(crate) const UNREAD: Self = Self {
        bytes: None,
        fields: None,
        parts: None,
        incoming: None,
        #[cfg(feature = "ws")]
        opening: None,
    };

    /// All of it is there.
    pub(crate) fn whole(bytes: &'r Bytes) -> Self {
        Self { bytes: Some(bytes), ..Self::UNREAD }
    }

    /// It came in parts.
    pub(crate) fn parts(parts: &'r Parts) -> Self {
        Self { parts: Some(parts), ..Self::UNREAD }
    }

    /// It is to be read by an argument.
    pub(crate) fn incoming(incoming: &'r Handover) -> Self {
        Self { incoming: Some(incoming), ..Self::UNREAD }
    }

    /// There is none: a socket is opened.
    #[cfg(feature = "ws")]
    pub(crate) fn opening(opening: &'r Opening) -> Self {
        Self { opening: Some(opening), ..Self::UNREAD }
    }
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

    /// The name of the route that answers.
    #[must_use]
    pub fn route_name(&self) -> &'r str {
        self.0.captures.route().name
    }

    /// All services that this route asked for.
    pub(crate) fn services(&self) -> &'r [Singleton] {
        &self.0.captures.route().services
    }

    /// What the verb lists.
    pub(crate) fn table(&self) -> &'r Table {
        &self.0.captures.route().table
    }

    /// What the application says of a request without that header; `None` where it says nothing.
    pub(crate) fn missing_header(&self, name: &str) -> Option<Result<()>> {
        let MissingHeader(asked) = self.0.captures.route().missing_header.as_ref()?;
        Some(asked(self.0.head, name))
    }

    /// The fields of the body; `None` while it has not been read.
    pub(crate) fn fields(&self) -> Option<&'r Fields<'r>> {
        self.0.content.fields
    }

    /// The parts of the body; `None` where it has not been read, or does not come in parts.
    pub(crate) fn parts(&self) -> Option<&'r Parts> {
        self.0.content.parts
    }

    /// The body itself, for the first that asks; `None` where it is not to be read while it arrives.
    pub(crate) fn take_incoming(&self) -> Option<Incoming> {
        self.0.content.incoming.and_then(Handover::take)
    }

    /// The socket that is being opened.
    #[cfg(feature = "ws")]
    pub(crate) fn opening(&self) -> Option<&'r Opening> {
        self.0.content.opening
    }

    /// The whole body; `None` while it has not been read, which is when only faults of the head are looked
    /// for. A marker that wants it says [`Reads::Whole`](crate::Reads::Whole) or [`Reads::Raw`](crate::Reads::Raw).
    #[must_use]
    pub fn body(&self) -> Option<&'r Bytes> {
        self.0.content.bytes
    }
}
