//! Importing attributes by name warns of nothing.

#![deny(unused_imports, unused_qualifications)]

use cullinan::controller::{
    controller, delete_api, get_api, head_api, options_api, patch_api, post_api, put_api, query_api,
    route_api, trace_api,
};

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    #[post_api]
    async fn a(&self) {}

    #[put_api]
    #[patch_api]
    #[delete_api]
    async fn b(&self) {}

    #[head_api(url = "/c")]
    #[options_api]
    #[trace_api]
    #[query_api]
    async fn c(&self) {}

    #[route_api(url = "/d", methods = ["PURGE"])]
    fn d(&self) {}
}

fn main() {}
