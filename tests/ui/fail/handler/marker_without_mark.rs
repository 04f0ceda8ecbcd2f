//! An own `FromRequest` is marked as an argument: told where it is made, and where it is used.

use cullinan::prelude::*;

use cullinan::{Describe, FromRequest, Param, Read, RequestContext};

pub struct Token(String);

impl FromRequest for Token {
    //~              ^^^^^ `Token` implements `FromRequest` but is not marked as an argument
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(_: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self(String::new()))
    }
}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, token: Token) -> String {
        //~                     ^^^^^ `Token` cannot be read from a request
        token.0
    }
}

fn main() {}
