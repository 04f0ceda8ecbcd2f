//! The type decides, whatever it is called.

use cullinan::http::Response;
use cullinan::Body;
use cullinan::prelude::*;

type Id = Path<u64>;
type Page = Query<u32>;
type Desk = Option<Header<String>>;
type Input<T> = Json<T>;
type Answer<T> = Result<Json<T>>;
type Text = String;

#[controller(url = "/books/{id}")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{chapter}")]
    async fn chapter(
        &self,
        #[param(ge = 1)] id: Id,
        #[param(regex = "^[a-z]+$")] chapter: Text,
        #[param(default = 1, le = 9)] page: Page,
        #[param(max_length = 3)] desk: Desk,
    ) -> Answer<Text> {
        Ok(Json(format!("{id} {chapter} {page} {}", desk.is_some())))
    }

    #[post_api]
    async fn add(&self, input: Input<Text>) -> Answer<Text> {
        Ok(input)
    }

    #[put_api]
    async fn raw(&self) -> Result<Response<Body>> {
        Ok(Response::new(Body::empty()))
    }
}

fn main() {}
