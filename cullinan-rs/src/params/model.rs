//! A `#[model]` with named fields, or an enum with data: the whole body, and an answer.

use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::params::formats::Formats;
use crate::params::whole;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::validate::Model;

impl<T: Model> Marker for T {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

#[diagnostic::do_not_recommend]
impl<T: Model> WholeMarker for T {}

#[diagnostic::do_not_recommend]
impl<T: Model + Value> FromRequest for T {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        whole::describe::<T>(Formats::All, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        whole::read(Formats::All, request, param)
    }
}
