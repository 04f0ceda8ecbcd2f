//! The function takes what is wrong and what was sent.

use cullinan::BodyFault;
use cullinan::prelude::*;

fn told(fault: &BodyFault) -> String {
    fault.to_string()
}

#[post_api(url = "/books")]
async fn add(#[param(on_error = told)] x: Json<u8>) {
    //~                         ^^^^ this function takes 1 argument but 2 arguments were supplied
    let _ = x;
}

fn main() {}
