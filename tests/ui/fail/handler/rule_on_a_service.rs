//! A service is not read from the request.

use cullinan::prelude::*;

#[get_api]
async fn count(#[param(ge = 1)] count: Inject<u8>) -> String {
//~                    ^^ `cullinan::inject::Inject<u8>` takes no rules, no default and no spelling
    count.to_string()
}

fn main() {}
