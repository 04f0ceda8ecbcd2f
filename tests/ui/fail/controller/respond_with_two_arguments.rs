//! A function of something else besides.

use cullinan::prelude::*;

fn csv(_: String, _: u8) -> String {
    String::new()
}

#[controller(url = "/tables")]
struct Tables;

#[controller(
    respond_with = csv
//~                ^^^ mismatched types
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
