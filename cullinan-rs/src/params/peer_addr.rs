//! `PeerAddr`: the other end of the connection.

use std::net::SocketAddr;

use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::request::RequestContext;
use crate::schema::Describe;

/// The address a request came from; `None` where there is no socket, as in tests. Behind a proxy it is the
/// proxy's.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/")]
/// async fn whoami(peer: PeerAddr) -> String {
///     peer.0.map_or_else(|| "nobody".to_owned(), |address| address.ip().to_string())
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerAddr(pub Option<SocketAddr>);

impl Marker for PeerAddr {
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for PeerAddr {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self(request.head().peer()))
    }
}
