//! None is no number of files.

use cullinan::prelude::*;
use cullinan::{Describe, FileMarker, FilesMarker, FromRequest, Marker, Param, Read, RequestContext};

struct Upload;

impl Marker for Upload {}

impl FileMarker for Upload {}

impl FilesMarker for Upload {}

impl FromRequest for Upload {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(_: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self)
    }
}

#[post_api(url = "/books")]
async fn add(#[param(max_count = 0)] x: Option<Upload>) {
    //~                          ^ `max_count` lets at least one file through
    let _ = x;
}

fn main() {}
