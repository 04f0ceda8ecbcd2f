//! A query is no body.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault, _: &[u8]) -> String {
    fault.to_string()
}

#[get_api(url = "/books")]
async fn add(#[param(on_error = told)] x: Query<String>) {
    //~              ^^^^^^^^ does not read the whole body
    let _ = x;
}

fn main() {}
