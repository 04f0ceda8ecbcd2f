//! `Handshake`: a socket that is not open yet, as an argument.

use super::web_socket;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::websocket::{FromMessage, Handshake, IntoMessage};

impl<In, Out> Marker for Handshake<In, Out> {
    const READS: Reads = Reads::Socket;
    const PLACE: Place = Place::Elsewhere;
}

impl<In: FromMessage, Out: IntoMessage> FromRequest for Handshake<In, Out> {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        web_socket::describe::<In, Out>(spec);
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        web_socket::read(request, Self::of)
    }
}
