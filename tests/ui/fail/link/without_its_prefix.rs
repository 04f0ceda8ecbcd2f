//! A link that lacks the values of the controller's placeholders.

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

#[get_api(url = "/")]
async fn start(urls: Urls) -> Result<String> {
    Ok(urls.to(Books::find_url(7))?)
    //~        ^^^^^^^^^^^^^^^^^^ the url of the controller has placeholders, and the link does not say what they stand for
}

fn main() {}
