//! The OpenAPI document of a wide controller, part by part.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

/// What a shelf takes.
#[model]
struct NewBook {
    /// As on the cover.
    #[validate(length(min = 1, max = 200))]
    title: String,
    #[validate(regex = r"^[0-9]{9}[0-9X]$")]
    isbn: String,
    #[serde(default)]
    #[validate(range(max = 10_000))]
    pages: u16,
    #[validate(range(min = -5, max = 1e12))]
    copies: u32,
    signed: i64,
    binding: Option<Binding>,
    #[serde(default)]
    tags: Vec<String>,
}

#[model]
struct Book {
    id: u64,
    title: String,
}

#[model]
#[serde(rename_all = "lowercase")]
enum Binding {
    Hard,
    Soft,
}

#[model]
struct Page<T> {
    items: Vec<T>,
    next: Option<u32>,
}

#[model]
struct Secret {
    word: String,
}

/// Everything on the shelves.
#[controller(url = "/books", discover = false)]
struct BookController;

#[controller]
impl BookController {
    /// Find one book.
    ///
    /// By its number, *not* by its title.
    #[get_api(url = "/{id}")]
    async fn find(
        &self,
        /// What the label says.
        #[param(ge = 1, example = 7)]
        id: Path<u64>,
        #[param(default = false)] with_reviews: Query<bool>,
        #[param(alias = "X-Desk", deprecated)] desk_of: Header<Option<u8>>,
        x_lang: Header<String>,
        #[param(default = "light", one_of = ["light", "dark"])] theme: Cookie<String>,
    ) -> Result<Book> {
        let _ = (desk_of, x_lang, theme);
        Ok(Book { id: *id, title: with_reviews.to_string() })
    }

    #[get_api]
    async fn list(
        &self,
        #[param(default = 1, ge = 1)] page: u32,
        #[param(csv, max_items = 3, min_length = 2)] tag: Query<Option<Vec<String>>>,
        #[param(default = 5)] shelf: Query<Vec<u8>>,
        binding: Option<Binding>,
        #[param(regex = "^a.c$")] code: Option<String>,
        #[param(regex = r"^\d+$")] digits: Option<String>,
        #[param(gt = -3, le = 300)] small: Option<u8>,
    ) -> Page<Book> {
        let _ = (page, tag, shelf, binding, code, digits, small);
        Page { items: Vec::new(), next: None }
    }

    /// Add one.
    #[post_api(tags = ["writes"])]
    async fn add(&self, book: NewBook) -> Result<Book> {
        Ok(Book { id: 1, title: book.title })
    }

    #[post_api(url = "/quick", status_code = 202)]
    async fn quick(
        &self,
        /// On the cover.
        #[param(min_length = 1, example = "Dune")]
        title: Body<String>,
        copies: Body<Option<u8>>,
    ) -> Conflict<&'static str> {
        let _ = (title, copies);
        Conflict("sold")
    }

    #[delete_api(url = "/{isbn}", deprecated, name = "drop-book")]
    async fn remove(&self, isbn: String) {
        let _ = isbn;
    }

    #[route_api(url = "/{shelf}/files/{rest:path}", methods = ["GET", "PUT", "LINK"])]
    async fn file(&self, rest: String, request: Request) -> Vec<u8> {
        let _ = (rest, request);
        Vec::new()
    }

    #[query_api(url = "/search")]
    async fn search(&self) -> &'static str {
        "nothing"
    }

    #[get_api(url = "/secret", include_in_schema = false)]
    async fn secret(&self) -> Secret {
        Secret { word: "sesame".to_owned() }
    }
}

#[get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

#[controller(url = "/hidden", discover = false, include_in_schema = false)]
struct Hidden;

#[controller]
impl Hidden {
    #[get_api]
    async fn nothing(&self) {}

    #[get_api(url = "/shown", include_in_schema = true)]
    async fn shown(&self) {}
}

fn application() -> Application {
    let application = Application::new().title("Library").controller::<BookController>().controller::<Hidden>();
    application.handlers(handlers![health])
}

async fn document() -> Value {
    let answer = TestApplication::new(application()).get("/openapi.json").send().await;
    answer.expect_status(200).expect_header("content-type", "application/json").json()
}

#[tokio::test]
async fn dump() {
    println!("{:#}", document().await);
}
