//! A GET has no body to read a field of.

use cullinan::prelude::*;

#[get_api(url = "/books")]
async fn list(title: Body<String>) -> String {
    //~              ^^^^^^^^^^^^ GET has no body: `title` cannot be read
    title.into_inner()
}

fn main() {}
