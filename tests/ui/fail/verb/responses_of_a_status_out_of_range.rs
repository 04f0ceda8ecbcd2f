//! A type with a fault.

use cullinan::prelude::*;

#[get_api(
    url = "/all",
    responses = [Status<99, Error>]
//~              ^^^^^^^^^^^^^^^^^ a status is one of 200 to 599
)]
async fn list() -> String {
    String::new()
}

fn main() {}
