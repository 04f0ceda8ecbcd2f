//! JSON is no text to split.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(#[param(csv)] tags: Body<Vec<String>>) -> String {
    //~              ^^^ is read from no text: `csv`, `trim` and `lenient` say nothing about it
    tags.join(" ")
}

fn main() {}
