//! Bodies: whole ones, fields of them, bytes.

use std::collections::BTreeMap;

use cullinan::prelude::*;

use super::models::{Author, Binding, Book, Contact};

#[model]
#[derive(Debug)]
struct Sign {
    #[validate(length(min = 1, max = 12))]
    name: String,
    #[validate(range(min = 18, max = 120))]
    age: u8,
    #[serde(default)]
    news: bool,
    #[serde(default)]
    #[validate(length(max = 2))]
    colours: Vec<Binding>,
    weight: Option<f32>,
    #[field(trim)]
    #[validate(length(min = 2, max = 50))]
    town: String,
}

#[model]
#[derive(Debug)]
struct Fields {
    title: String,
    copies: u8,
    subtitle: Option<String>,
    words: Option<Vec<String>>,
    author: Option<Author>,
}

#[controller(url = "/bodies", discover = false)]
pub(crate) struct Bodies;

#[controller]
impl Bodies {
    #[post_api(url = "/books/{shelf}")]
    async fn book(&self, #[param(le = 9)] shelf: u8, book: Book) -> Book {
        let _ = shelf;
        book
    }

    #[put_api(url = "/books")]
    async fn maybe_book(&self, book: Option<Book>) -> Json<Option<Book>> {
        Json(book)
    }

    #[post_api(url = "/contacts")]
    async fn contact(&self, #[param(content_type = "application/json")] contact: Contact) -> Contact {
        contact
    }

    #[post_api(url = "/fields")]
    async fn fields(
        &self,
        #[param(min_length = 2, max_length = 9)] title: Body<String>,
        #[param(default = 1, ge = 1, le = 20)] copies: Body<u8>,
        #[param(alias = "sub-title", regex = "^[a-z ]*$")] subtitle: Body<Option<String>>,
        #[param(min_items = 1, max_items = 2, unique, max_length = 5)] words: Option<Body<Vec<String>>>,
        author: Option<Body<Author>>,
    ) -> Fields {
        Fields {
            title: title.into_inner(),
            copies: *copies,
            subtitle: subtitle.into_inner(),
            words: words.map(Body::into_inner),
            author: author.map(Body::into_inner),
        }
    }

    #[post_api(url = "/json")]
    async fn json(&self, numbers: Json<BTreeMap<String, i16>>) -> BTreeMap<String, i16> {
        numbers.into_inner()
    }

    #[post_api(url = "/form")]
    async fn form(&self, sign: Form<Sign>) -> Sign {
        sign.into_inner()
    }

    #[put_api(url = "/wholes")]
    async fn whole(&self, numbers: WholeBody<Vec<u8>>) -> Json<Vec<u8>> {
        Json(numbers.into_inner())
    }

    #[delete_api(url = "/wholes")]
    async fn wholes(&self, authors: Vec<Author>, why: Query<Option<bool>>) -> Vec<Author> {
        let _ = why;
        authors
    }

    #[post_api(url = "/own")]
    async fn own(&self, #[param(content_type = "application/vnd.shop.v1+json")] author: Author) -> Author {
        author
    }

    #[post_api(url = "/dynamic")]
    async fn dynamic(&self, body: DynamicBody) -> Json<bool> {
        Json(body.has("title"))
    }

    #[post_api(url = "/raw")]
    async fn raw(&self, bytes: RawBody) -> Vec<u8> {
        bytes.to_vec()
    }

    #[post_api(url = "/table")]
    async fn csv(
        &self,
        #[param(content_type = ["text/csv", "text/tab-separated-values"])] bytes: RawBody,
    ) -> u32 {
        u32::try_from(bytes.len()).unwrap()
    }

    #[post_api(url = "/stream")]
    async fn stream(&self, mut body: BodyStream) -> Result<String> {
        let mut length = 0;
        while let Some(piece) = body.next().await? {
            length += piece.len();
        }
        Ok(format!("{length} bytes"))
    }
}
