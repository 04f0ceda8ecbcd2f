//! A size of no unit that is known.

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
async fn add(#[param(max_size = "5mb")] x: Upload) {
    //~                         ^^^^^ a size is a number and a unit
    //~ may name internals: rustc names the constant that it evaluated
    let _ = x;
}

fn main() {}
