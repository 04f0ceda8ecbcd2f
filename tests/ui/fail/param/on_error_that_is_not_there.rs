//! The function has to be there.

use cullinan::BodyFault;
use cullinan::prelude::*;

pub fn told(fault: &BodyFault, _: &[u8]) -> String {
    fault.to_string()
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = nobody)] x: Json<u8>) {
    //~                         ^^^^^^ cannot find
    let _ = x;
}

fn main() {}
