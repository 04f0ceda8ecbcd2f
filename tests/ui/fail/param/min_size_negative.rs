//! A size is no debt.

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
async fn add(#[param(min_size = -1)] x: Upload) {
    //~                         ^^ `min_size` takes an unsigned integer or a string literal
    let _ = x;
}

fn main() {}
