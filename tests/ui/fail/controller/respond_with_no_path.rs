//! No path.

use cullinan::prelude::*;

struct Table;

fn csv(_: Table) -> String {
    String::new()
}

#[controller(url = "/tables")]
struct Tables;

#[controller(
    respond_with = "csv"
//~                ^^^^^ `respond_with` takes a path: write `respond_with = path`
)]
impl Tables {
    #[get_api]
    async fn all(&self) -> Table {
        Table
    }
}

fn main() {}
