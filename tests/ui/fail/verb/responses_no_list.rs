//! One answer is a list of one.

use cullinan::prelude::*;

#[get_api(
    url = "/all",
    responses = "none"
//~             ^^^^^^ `responses` takes a list of answers: write `responses = [Conflict<Error>]`
)]
async fn list() -> String {
    String::new()
}

fn main() {}
