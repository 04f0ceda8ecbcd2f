//! An argument of one's own, and an answer.

use cullinan::prelude::*;
use cullinan::{
    Describe, FromRequest, Marker, Param, Place, Read, RequestContext, Response, ResponseContext,
};

/// Whether the client wants to be tracked.
pub struct Tracking(bool);

impl Marker for Tracking {
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for Tracking {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self(!request.head().headers().contains_key("dnt")))
    }
}

pub struct Csv(String);

impl IntoResponse for Csv {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of::<String>();
        spec.operation.respond(status, "a table", Some(("text/csv", schema)));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        self.0.into_response(to)
    }
}

#[get_api(url = "/books/{id}")]
async fn find(id: u64, tracking: Tracking, maybe: Option<Tracking>) -> Result<Csv> {
    Ok(Csv(format!("{id},{},{}", tracking.0, maybe.is_some())))
}

fn main() {}
