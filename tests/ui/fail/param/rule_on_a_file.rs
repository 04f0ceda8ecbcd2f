//! A file is no number.

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
async fn add(#[param(ge = 1)] x: Upload) {
    //~              ^^ takes no rules, no default and no spelling
    let _ = x;
}

fn main() {}
