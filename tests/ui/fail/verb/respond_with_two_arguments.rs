//! A function of something else besides.

use cullinan::prelude::*;

struct Table;

fn csv(_: Table, _: u8) -> String {
    String::new()
}

#[get_api(
    url = "/all",
    respond_with = csv
//~                ^^^ mismatched types
)]
async fn list() -> Result<Table> {
    Ok(Table)
}

fn main() {}
