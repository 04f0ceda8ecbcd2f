//! The url lists its placeholders.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}", url_params = ["id"])]
    //~                      ^^^^^^^^^^ the url lists its placeholders: drop `url_params`
    async fn handle(&self, _url: UrlParams) {
    }
}

fn main() {}
