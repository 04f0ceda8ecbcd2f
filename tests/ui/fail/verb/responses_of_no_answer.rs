//! An answer that is none.

use cullinan::prelude::*;

struct Raw;

#[get_api(
    url = "/all",
    responses = [Raw]
//~              ^^^ `Raw` cannot be the answer of a handler
)]
async fn list() -> String {
    String::new()
}

fn main() {}
