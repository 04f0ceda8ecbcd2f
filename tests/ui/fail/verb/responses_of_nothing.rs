//! A list of nothing.

use cullinan::prelude::*;

#[get_api(
    url = "/all",
    responses = []
//~ ^^^^^^^^^ `responses` lists at least one: write `responses = [Conflict<Error>]`
)]
async fn list() -> String {
    String::new()
}

fn main() {}
