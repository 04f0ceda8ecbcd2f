//! A link to a handler that is not there.

use cullinan::prelude::*;

#[controller(url = "/shops/{shop}/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: Path<u64>) -> String {
        id.to_string()
    }
}

#[get_api(url = "/words/{word}")]
async fn word(word: String) -> String {
    word
}

fn main() {
    let _ = Books::fnid_url(7);
    //~            ^^^^^^^^ no function or associated item named `fnid_url` found
}
