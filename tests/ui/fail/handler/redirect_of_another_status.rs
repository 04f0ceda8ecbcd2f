//! A redirect has one of five statuses.

use cullinan::prelude::*;

#[get_api(url = "/old")]
async fn old() -> Redirect<404> {
//~               ^^^^^^^^^^^^^ a redirect is a 301, 302, 303, 307 or 308
    //~ may name internals: rustc names the constant that it evaluated
    std::process::abort()
}

fn main() {}
