//! A function that is not there.

use cullinan::prelude::*;

struct Table;

#[get_api(
    url = "/all",
    respond_with = csv
//~                ^^^ cannot find value `csv` in this scope
)]
async fn list() -> Result<Table> {
    Ok(Table)
}

fn main() {}
