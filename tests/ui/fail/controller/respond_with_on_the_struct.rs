//! The function of a block on the struct.

use cullinan::prelude::*;

struct Table;

fn csv(_: Table) -> String {
    String::new()
}

#[controller(
    url = "/tables",
    respond_with = csv
//~ ^^^^^^^^^^^^ `respond_with` stands where the handlers are: write `#[controller(respond_with = path)]` on their impl block
)]
struct Tables;

#[controller]
impl Tables {
    #[get_api]
    async fn all(&self) -> String {
        let Table = Table;
        csv(Table)
    }
}

fn main() {}
