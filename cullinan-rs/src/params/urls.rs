//! `Urls` as an argument: the way back from routes to their urls.

use crate::error::Error;
use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::request::RequestContext;
use crate::reverse::Urls;
use crate::schema::Describe;

impl Marker for Urls {
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for Urls {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        spec.service::<Self>();
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        match request.service::<Self>() {
            Some(urls) => Read::Value((**urls).clone()),
            None => Read::Refused(Error::internal("a service that was not asked for")),
        }
    }
}
