//! A list of models: the whole body, and an answer.

use crate::body::Response;
use crate::error::Result;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::params::formats::Formats;
use crate::params::json::Json;
use crate::params::whole;
use crate::request::RequestContext;
use crate::respond::{Data, IntoResponse, ResponseContext};
use crate::schema::Describe;
use crate::validate::{Item, Model};

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

#[diagnostic::do_not_recommend]
impl<T: Item + Data> IntoResponse for Vec<T> {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        <Json<Self> as IntoResponse>::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Json(self).into_response(to)
    }
}
