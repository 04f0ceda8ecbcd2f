//! The url of a free function is a template too.

use cullinan::prelude::*;

#[get_api(url = "/health/{")]
//~             ^^^^^^^^^^^ `{` has a `{` without a `}`
async fn health() {}

fn main() {}
