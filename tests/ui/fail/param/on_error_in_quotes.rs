//! A function is a path.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault, _: &[u8]) -> String {
    fault.to_string()
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = "told")] x: Json<u8>) {
    //~                         ^^^^^^ `on_error` takes a path
    let _ = x;
}

fn main() {}
