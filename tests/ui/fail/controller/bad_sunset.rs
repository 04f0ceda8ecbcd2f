//! A controller that goes on no day.

use cullinan::prelude::*;

#[controller(url = "/books", sunset = "2027-13-01")]
//~                                   ^^^^^^^^^^^^ there is no such day
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) {}
}

fn main() {}
