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
        security = ["token"],
   //~  ^^^^^^^^ unknown keyword `security`
        version = "2",
   //~  ^^^^^^^ unknown keyword `version`
        sunset = "2027-06-01"
   //~  ^^^^^^ unknown keyword `sunset`
    )]
    async fn list(&self) {}
}

fn main() {}
