//! `HeaderMap`, `Uri`, `Method`: parts of the request's head, cloned for the handler that asks for them.

use http::{HeaderMap, Method, Uri};

use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::request::RequestContext;
use crate::schema::Describe;

macro_rules! part_of_the_head {
    ($type:ty, $place:ident, $part:ident) => {
        impl Marker for $type {
            const PLACE: Place = Place::$place;
        }

        impl FromRequest for $type {
            fn describe(_: &Param, _: &mut Describe<'_>) {}

            fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
                Read::Value(request.head().$part().clone())
            }
        }
    };
}

part_of_the_head!(HeaderMap, Elsewhere, headers);
part_of_the_head!(Uri, Any, uri);
part_of_the_head!(Method, Elsewhere, method);
