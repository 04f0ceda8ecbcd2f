//! A list of models: the whole body.

use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::params::formats::Formats;
use crate::params::whole;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::validate::Model;

impl<T: Model> Marker for Vec<T> {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

#[diagnostic::do_not_recommend]
impl<T: Model + Value> FromRequest for Vec<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        whole::describe::<Self>(Formats::All, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        whole::read(Formats::All, request, param)
    }
}
