//! A handler may go on on another thread.

use cullinan::prelude::*;

async fn ready() {}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self) -> String {
        //~                 ^^^^^^ cannot be sent between threads safely
        let name = std::rc::Rc::new(String::new());
        ready().await;
        name.to_string()
    }
}

fn main() {}
