//! Names of generated code's locals are free.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(
        &self,
        run: u8,
        this: u8,
        self_: u8,
        param: u8,
        slot: u8,
        p: u8,
        call: u8,
        facts: u8,
    ) -> String {
        format!("{run}{this}{self_}{param}{slot}{p}{call}{facts}")
    }

    #[get_api(url = "/new")]
    async fn new(&self) -> String {
        String::new()
    }

    #[get_api(url = "/default")]
    async fn default(&self, default: bool) -> String {
        default.to_string()
    }

    #[get_api(url = "/drop")]
    async fn clone(&self) {}

    #[get_api(url = "/build")]
    async fn build(&self) {}

    #[get_api(url = "/describe")]
    fn describe(&self) {}
}

fn main() {}
