//! A value of your own says whether it is a number.

use cullinan::prelude::*;

#[derive(serde::Deserialize, schemars::JsonSchema)]
pub struct Page(pub u32);

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, #[param(ge = 1)] x: Page) {
        //~                      ^^ this rule needs a number, `Page` is not one
        let _ = x;
    }
}

fn main() {}
