//! No path.

use cullinan::prelude::*;

struct Table;

fn csv(_: Table) -> String {
    String::new()
}

#[get_api(
    url = "/all",
    respond_with = "csv"
//~                ^^^^^ `respond_with` takes a path: write `respond_with = path`
)]
async fn list() -> Result<Table> {
    Ok(Table)
}

fn main() {}
