//! A free function answers one method and url once.

use cullinan::prelude::*;

#[get_api(url = "/health")]
#[get_api(url = "/health")]
//~             ^^^^^^^^^ GET "/health" is already answered by `health`
async fn health() {}

fn main() {}
