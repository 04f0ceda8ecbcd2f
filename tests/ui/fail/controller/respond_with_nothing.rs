//! A function that is not there.

use cullinan::prelude::*;

#[controller(url = "/tables")]
struct Tables;

#[controller(
    respond_with = csv
//~                ^^^ cannot find value `csv` in this scope
)]
impl Tables {
    #[get_api]
    async fn all(&self) -> String {
        String::new()
    }

    #[get_api(url = "/size")]
    fn size(&self) -> Result<u8> {
        Ok(7)
    }
}

fn main() {}
