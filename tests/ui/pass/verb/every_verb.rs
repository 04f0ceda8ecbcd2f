//! Every verb, alone and several on one method.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    #[head_api(url = "/summary")]
    async fn list(&self) -> String {
        String::new()
    }

    #[post_api]
    async fn add(&self, title: Json<String>) -> Json<String> {
        title
    }

    #[put_api(url = "/{id}")]
    #[patch_api(url = "/{id}")]
    async fn replace(&self, id: u64, title: Option<Json<String>>) -> Option<String> {
        title.map(|title| format!("{id} {}", *title))
    }

    #[delete_api(url = "/{id}")]
    async fn remove(&self, id: Path<u64>, why: Option<Json<String>>) -> Result<()> {
        match why {
            Some(_) if *id > 0 => Ok(()),
            _ => Err(Error::not_found("no such book")),
        }
    }

    #[options_api]
    fn allowed(&self) -> &'static str {
        "GET, POST"
    }

    #[trace_api]
    fn trace(&self) {}

    #[query_api(url = "/search")]
    async fn search(&self, words: Json<Vec<String>>) -> Json<Vec<String>> {
        words
    }

    #[route_api(url = "/cache", methods = ["PURGE", "BAN"])]
    async fn purge(&self) {}

    #[route_api(url = "/proxy/{rest:path}", methods = "*")]
    async fn proxy(&self, rest: String, body: Option<Json<u8>>) -> String {
        format!("{rest} {}", body.is_some())
    }
}

fn main() {}
