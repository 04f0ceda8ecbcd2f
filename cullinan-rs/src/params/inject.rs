//! `Inject<T>` as an argument: a service for this handler alone.

use crate::error::Error;
use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::fault::In;
use crate::inject::{Inject, Shared};
use crate::request::RequestContext;
use crate::schema::Describe;

impl<T: ?Sized + 'static> Marker for Inject<T> {
    const PLACE: Place = Place::Elsewhere;
}

impl<T: ?Sized + Shared> FromRequest for Inject<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        if param.is_required() { spec.service::<T>() } else { spec.optional_service::<T>() }
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        match request.service::<T>() {
            Some(service) => Read::Value(service.clone()),
            None if param.is_required() => Read::Refused(Error::internal("a service that was not asked for")),
            None => Read::Absent(In::Header),
        }
    }
}
