//! A field has no answer of its own.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault, _: &[u8]) -> String {
    fault.to_string()
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = told)] x: Body<String>) {
    //~              ^^^^^^^^ does not read the whole body
    let _ = x;
}

fn main() {}
