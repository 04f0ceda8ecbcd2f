//! `Files`: all files of one field as an argument.

use super::uploads::{self, Count};
use crate::extract::{FileMarker, FilesMarker, FromRequest, Marker, Param, Place, Read, Reads};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::upload::Files;

impl Marker for Files {
    const READS: Reads = Reads::Files;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::File;
}

impl FileMarker for Files {}

impl FilesMarker for Files {}

impl FromRequest for Files {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        uploads::describe(param, spec, Count::Many);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        uploads::read(request, param, Count::Many).map(Self)
    }
}
