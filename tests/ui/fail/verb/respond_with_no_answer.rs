//! A function that makes no answer.

use cullinan::prelude::*;

struct Table;

struct Raw;

fn csv(_: Table) -> Raw {
    Raw
}

#[get_api(
    url = "/all",
    respond_with = csv
//~                ^^^ `Raw` cannot be the answer of a handler
)]
async fn list() -> Result<Table> {
    Ok(Table)
}

fn main() {}
