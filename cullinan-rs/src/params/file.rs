//! `File`: one uploaded file as an argument.

use super::uploads::{self, Count};
use crate::extract::{FileMarker, FromRequest, Marker, Param, Place, Read, Reads};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::upload::File;

impl Marker for File {
    const READS: Reads = Reads::Files;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::File;
}

impl FileMarker for File {}

impl FromRequest for File {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        uploads::describe(param, spec, Count::One);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        match uploads::read(request, param, Count::One) {
            Read::Value(files) => files.into_iter().next().map_or(Read::Absent(In::File), Read::Value),
            Read::Absent(place) => Read::Absent(place),
            Read::Refused(error) => Read::Refused(error),
            _ => Read::Unread,
        }
    }
}
