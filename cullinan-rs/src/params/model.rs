//! A `#[model]` with named fields, or an enum with data: the whole body, and an answer.

use crate::body::Response;
use crate::error::Result;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::params::formats::Formats;
use crate::params::json::Json;
use crate::params::whole;
use crate::request::RequestContext;
use crate::respond::{Data, IntoResponse, ResponseContext};
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

/// Writes a model into the document as an answer. Each model has an impl of its own, which calls this: one for all
/// would stand beside that of every other type, and rustc would blame `Json<Book>` for what `Book` lacks. Arguments
/// keep one for all, as theirs would cost whoever compiles an application more.
pub fn describe_answer<T: Data>(status: u16, spec: &mut Describe<'_>) {
    <Json<T> as IntoResponse>::describe(status, spec);
}

/// Answers with a model.
///
/// # Errors
/// It cannot be serialized.
pub fn answer<T: Data>(model: T, to: ResponseContext) -> Result<Response> {
    Json(model).into_response(to)
}
