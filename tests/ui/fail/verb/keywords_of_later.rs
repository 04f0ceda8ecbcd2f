//! Keywords that are known elsewhere, and here not yet.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(
        url = "/all",
        guards = [Admin],
   //~  ^^^^^^ unknown keyword `guards`
        layers = [Trace],
   //~  ^^^^^^ unknown keyword `layers`
        version = "2",
   //~  ^^^^^^^ unknown keyword `version`
        sunset = "2027-06-01",
   //~  ^^^^^^ unknown keyword `sunset`
        responses = [404],
   //~  ^^^^^^^^^ unknown keyword `responses`
        respond_with = Page
   //~  ^^^^^^^^^^^^ unknown keyword `respond_with`
    )]
    async fn list(&self) {}
}

fn main() {}
