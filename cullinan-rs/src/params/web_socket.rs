//! `WebSocket`: an open socket, as an argument.

use crate::error::Error;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::spec::Messages;
use crate::websocket::{FromMessage, IntoMessage, Opening, WebSocket};

impl<In, Out> Marker for WebSocket<In, Out> {
    const READS: Reads = Reads::Socket;
    const PLACE: Place = Place::Elsewhere;
}

impl<In: FromMessage, Out: IntoMessage> FromRequest for WebSocket<In, Out> {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        describe::<In, Out>(spec);
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        read(request, Self::of)
    }
}

/// Writes into the document what is said over a socket, whichever argument it is.
pub(super) fn describe<In: FromMessage, Out: IntoMessage>(spec: &mut Describe<'_>) {
    let (receives, sends) = (In::describe(spec.schemas), Out::describe(spec.schemas));
    spec.operation.messages = Some(Messages { receives, sends });
}

/// Takes the socket that the request opens.
pub(super) fn read<S>(request: RequestContext<'_>, of: impl FnOnce(&Opening) -> Option<S>) -> Read<S> {
    match request.opening().and_then(of) {
        Some(socket) => Read::Value(socket),
        None => Read::Refused(Error::internal("a socket that nobody opens")),
    }
}
