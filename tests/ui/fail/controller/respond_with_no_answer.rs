//! A function that makes no answer.

use cullinan::prelude::*;

struct Table;

struct Raw;

fn csv(_: Table) -> Raw {
    Raw
}

#[controller(url = "/tables")]
struct Tables;

#[controller(
    respond_with = csv
//~                ^^^ `Raw` cannot be the answer of a handler
)]
impl Tables {
    #[get_api]
    async fn all(&self) -> Table {
        Table
    }

    #[get_api(url = "/some")]
    fn some(&self) -> Result<Table> {
        Ok(Table)
    }

    #[get_api(url = "/size")]
    fn size(&self) -> u8 {
        7
    }
}

fn main() {}
