//! What the function returns is sent.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault, _: &[u8]) -> char {
    if fault.faults().is_empty() { 'a' } else { 'b' }
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = told)] x: Json<u8>) {
    //~                         ^^^^ `char` cannot be the answer of a handler
    let _ = x;
}

fn main() {}
