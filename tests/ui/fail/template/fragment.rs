//! A url with its fragment.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all#top")]
    //~             ^^^^^^^^^^ `#` begins the fragment, which never reaches a server; write `%23` if it is meant
    async fn list(&self) {}
}

fn main() {}
