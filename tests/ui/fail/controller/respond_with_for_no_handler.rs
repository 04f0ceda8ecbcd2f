//! A function that takes what no handler returns.

use cullinan::prelude::*;

struct Table;

fn csv(_: Table) -> String {
    let Table = Table;
    String::new()
}

fn text(_: Table) -> String {
    String::new()
}

#[controller(url = "/tables")]
struct Tables;

#[controller(
    respond_with = csv
//~                ^^^ no handler of this block returns what the function of `respond_with` takes: `Table`
)]
impl Tables {
    #[get_api(respond_with = text)]
    async fn all(&self) -> Table {
        Table
    }

    #[get_api(url = "/size")]
    fn size(&self) -> Result<u8> {
        Ok(7)
    }

    #[get_api(url = "/several")]
    fn several(&self) -> Vec<u16> {
        vec![]
    }
}

fn main() {}
