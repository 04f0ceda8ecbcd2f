//! Every method, and several at one url.

use cullinan::prelude::*;

use super::models::{Author, Binding};

#[controller(url = "/methods", discover = false)]
pub(crate) struct Methods;

#[controller]
impl Methods {
    #[head_api(url = "/head")]
    async fn head(&self, #[param(ge = 1)] page: u8) -> (String, [(&'static str, String); 1]) {
        (String::new(), [("Cache-Control", format!("max-age={page}"))])
    }

    #[options_api(url = "/options")]
    async fn options(&self, author: Author) -> Author {
        author
    }

    #[trace_api(url = "/trace")]
    async fn trace(&self, #[param(le = 3)] page: u8) -> u8 {
        page
    }

    #[query_api(url = "/query")]
    async fn search(&self, #[param(max_length = 3)] words: Body<String>) -> String {
        words.into_inner()
    }

    #[route_api(url = "/several/{id}", methods = ["GET", "PUT", "LINK"])]
    async fn several(&self, #[param(ge = 2)] id: u8) -> u8 {
        id
    }

    #[delete_api(url = "/several/{name}")]
    async fn other(&self, #[param(min_length = 2, max_length = 4)] name: String) {
        let _ = name;
    }

    #[route_api(url = "/every", methods = "*")]
    async fn every(&self, #[param(max_items = 1)] binding: Query<Option<Vec<Binding>>>) -> String {
        format!("{binding:?}")
    }

    #[get_api(url = "/old", deprecated = "2027-01-01", sunset = "2027-06-01")]
    async fn old(&self, #[param(lt = 5)] page: u8) -> u8 {
        page
    }

    #[get_api(url = "/older", deprecated)]
    async fn older(&self) -> &'static str {
        "older"
    }

    #[get_api(url = "/slow", blocking)]
    fn slow(&self, words: Option<bool>) -> Option<String> {
        words?.then(|| "slow".to_owned())
    }
}

#[get_api(url = "/")]
pub(crate) async fn health() -> &'static str {
    "ok"
}
