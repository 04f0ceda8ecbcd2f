//! A list of none lets nothing through.

use cullinan::prelude::*;
use cullinan::{Describe, FileMarker, FromRequest, Marker, Param, Read, RequestContext};

struct Upload;

impl Marker for Upload {}

impl FileMarker for Upload {}

impl FromRequest for Upload {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(_: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self)
    }
}

#[post_api(url = "/books")]
async fn add(#[param(allowed_types = [])] x: Upload) {
    //~              ^^^^^^^^^^^^^ `allowed_types` names at least one
    let _ = x;
}

fn main() {}
