//! The controller's placeholder is called otherwise.

use cullinan::prelude::*;

#[controller(url = "/shelves/{shelfid}")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/books")]
    async fn list(&self, shelf_id: Path<u32>) -> String {
        //~              ^^^^^^^^ no `{shelf_id}` in "/shelves/{shelfid}/books"; did you mean `shelfid`?
        shelf_id.to_string()
    }
}

fn main() {}
