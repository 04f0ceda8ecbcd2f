//! Every mistake of a block is told, each once.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api("/a")]
    //~       ^^^^ the url is a keyword
    async fn a(&self, name: &str) -> String {
        //~                 ^^^^ an argument is owned: write `String`
        name.to_owned()
    }

    #[get_api(url = "/b", nam = "b")]
    //~                   ^^^ unknown keyword `nam`; did you mean `name`?
    async fn b(&mut self) {}
    //~        ^^^^^^^^^ a controller is shared by all requests: write `&self`

    #[get_api(url = "/c/{id}")]
    //~             ^^^^^^^^^ `{id}` in the url is read by no argument
    async fn c(&self) {}

    #[post_api(url = "/d")]
    async fn d(&self, #[param(ge = 1)] name: String, body: Json<String>, again: Json<String>) -> String {
        //~                   ^^ this rule needs a number
        //~                                                                     ^^^^^^^^^^^^ two arguments read the whole body: `body` and `again`; keep one
        format!("{name}{body}{again}", body = *body, again = *again)
    }
}

fn main() {}
