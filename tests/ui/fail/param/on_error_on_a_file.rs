//! A file is no whole body.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault, _: &[u8]) -> String {
    fault.to_string()
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = told)] x: File) {
    //~              ^^^^^^^^ does not read the whole body
    let _ = x;
}

fn main() {}
