//! A status is no type.

use cullinan::prelude::*;

#[get_api(
    url = "/all",
    responses = [404]
//~              ^^^ an answer is a type: write `Status<404, Error>` for a problem of that status
)]
async fn list() -> String {
    String::new()
}

fn main() {}
