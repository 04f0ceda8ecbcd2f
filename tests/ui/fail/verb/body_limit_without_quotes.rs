//! A unit stands in a text.

use cullinan::prelude::*;

#[post_api(url = "/books", body_limit = 2MiB)]
//~                                     ^^^^ write `body_limit = "2MiB"`
async fn add() {}

fn main() {}
