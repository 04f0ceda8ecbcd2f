//! What an argument is called.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{id}/{type}/{page}")]
    async fn find(&self, Path(id): Path<u64>, r#type: String, mut page: u32) -> String {
        page += 1;
        format!("{id} {type} {page}", r#type = r#type)
    }

    #[post_api]
    async fn add(
        &self,
        #[param(alias = "title")] Json((title, pages)): Json<(String, u32)>,
        Query(mut page): Query<u32>,
        mut desk: Header<String>,
        #[param(alias = "session")] _: Cookie<String>,
        _unused: Option<u8>,
    ) -> String {
        page += pages;
        desk.push('.');
        format!("{title} {page} {}", *desk)
    }
}

fn main() {}
