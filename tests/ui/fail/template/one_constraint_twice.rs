//! One template under two names.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id:regex([0-9]{4})}")]
    async fn by_id(&self, id: u64) -> String {
        id.to_string()
    }

    #[get_api(url = "/{number:regex([0-9]{4})}/")]
    //~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GET "/{number:regex([0-9]{4})}/" is already answered by `by_id`
    async fn by_number(&self, number: u64) -> String {
        number.to_string()
    }

    #[get_api(url = "/{number:int}")]
    async fn by_int(&self, number: u64) -> String {
        number.to_string()
    }
}

fn main() {}
