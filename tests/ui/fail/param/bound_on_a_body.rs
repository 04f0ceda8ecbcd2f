//! A text has no bounds, wherever it stands.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(ge = 1)] title: Body<String>) -> String {
    //~              ^^ this rule needs a number, `std::string::String` is not one
    title.into_inner()
}

fn main() {}
