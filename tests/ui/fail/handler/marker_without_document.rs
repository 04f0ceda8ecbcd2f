//! A marker that forgets its documentation.

use cullinan::prelude::*;

use cullinan::{FromRequest, Marker, Param, Read, RequestContext};

pub struct Token;

impl Marker for Token {}

impl FromRequest for Token {
//~<^^^^^^^^^^^^^^^^^^^^^^ missing: `describe`
    fn read(_: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self)
    }
}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, token: Token) {
        drop(token);
    }
}

fn main() {}
