//! A function of another type.

use cullinan::prelude::*;

struct Table;

fn csv(_: String) -> String {
    String::new()
}

#[get_api(
    url = "/all",
    respond_with = csv
//~                ^^^ `respond_with` names a function of another type: it takes `std::string::String`, and the handler returns
)]
async fn list() -> Result<Table> {
    Ok(Table)
}

fn main() {}
