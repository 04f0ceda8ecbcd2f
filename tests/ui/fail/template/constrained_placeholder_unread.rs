//! A constrained placeholder whose argument has another name.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{isbn:regex([0-9]{9}[0-9X])}")]
    async fn find(&self, ibsn: Path<String>) -> String {
        //~              ^^^^ no `{ibsn}` in "/books/{isbn:regex([0-9]{9}[0-9X])}"; did you mean `isbn`?
        ibsn.0
    }
}

fn main() {}
