//! A value that the handler does not read.

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
    let _ = Books::find_url("seven");
    //~                     ^^^^^^^ does not stand for what the handler reads from the url
    let _ = word_url(7);
    //~              ^ does not stand for what the handler reads from the url
}
