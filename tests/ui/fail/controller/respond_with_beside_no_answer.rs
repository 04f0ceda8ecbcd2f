//! What the block's function does not take has to be an answer.

use cullinan::prelude::*;

struct Table;

struct Raw;

fn csv(_: Table) -> String {
    String::new()
}

#[controller(url = "/tables")]
struct Tables;

#[controller(respond_with = csv)]
impl Tables {
    #[get_api]
    async fn all(&self) -> Table {
        Table
    }

    #[get_api(url = "/raw")]
    async fn raw(&self) -> Raw {
        //~                ^^^ `Raw` cannot be the answer of a handler
        Raw
    }

    #[get_api(url = "/now")]
    fn now(&self) -> Result<Raw> {
        //~          ^ `Raw` cannot be the answer of a handler
        Ok(Raw)
    }
}

fn main() {}
