//! A lifetime borrows as well.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/all")]
    async fn list(&self, name: std::borrow::Cow<'_, str>) -> String {
        //~                                     ^^ an argument is owned: the lifetime can only be `'static`
        name.into_owned()
    }
}

fn main() {}
