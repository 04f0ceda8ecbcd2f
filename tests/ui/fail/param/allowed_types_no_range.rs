//! A range begins with a type.

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
async fn add(#[param(allowed_types = ["*/png", "image/*"])] x: Upload) {
    //~                               ^^^^^^^ a media range is a type and a subtype
    //~ may name internals: rustc names the constant that it evaluated
    let _ = x;
}

fn main() {}
