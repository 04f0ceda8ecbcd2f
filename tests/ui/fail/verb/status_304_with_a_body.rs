//! 304 has no body, whatever wraps the answer.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(status_code = 304)]
    //~                     ^^^ status 304 has no body: return `()`, or choose another status
    async fn list(&self) -> Result<Json<Vec<u8>>> {
        Ok(Json(Vec::new()))
    }
}

fn main() {}
