//! Names of the standard library that mean something else beside handlers.

use cullinan::prelude::{Json, Path, controller, get_api};

pub struct String;
pub struct Vec;
pub struct Option;
pub trait Into {}
pub trait Serialize {}
pub struct Link;
pub struct Urls;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}/{word}")]
    async fn find(&self, id: Path<u64>, word: std::string::String) -> Json<u64> {
        let _ = word;
        Json(id.0)
    }
}

#[get_api(url = "/free/{id}")]
async fn free(id: u8) -> Json<u8> {
    Json(id)
}

fn main() {
    let _ = Books::find_url(7, "x");
    let _ = free_url(&7);
}
