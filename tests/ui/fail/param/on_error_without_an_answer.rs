//! What the function returns is sent.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault, _: &[u8]) -> u8 {
    u8::try_from(fault.faults().len()).unwrap_or(u8::MAX)
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = told)] x: Json<u8>) {
    //~                         ^^^^ `u8` cannot be the answer of a handler
    let _ = x;
}

fn main() {}
