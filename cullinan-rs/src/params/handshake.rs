//! `Handshake`: a socket that is not open yet, as an argument.

use crate::error::Error;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::spec::Messages;
use crate::websocket::{FromMessage, Handshake, IntoMessage};

impl<In, Out> Marker for Handshake<In, Out> {
    const READS: Reads = Reads::Socket;
    const PLACE: Place = Place::Elsewhere;
}

impl<In: FromMessage, Out: IntoMessage> FromRequest for Handshake<In, Out> {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        let (receives, sends) = (In::describe(spec.schemas), Out::describe(spec.schemas));
        spec.operation.messages = Some(Messages { receives, sends });
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        match request.opening().and_then(Self::of) {
            Some(socket) => Read::Value(socket),
            None => Read::Refused(Error::internal("a socket that nobody opens")),
        }
    }
}
