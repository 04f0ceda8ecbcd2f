//! Books on a shelf, in memory.
//!
//! `cargo run -p library`, then
//!
//! ```text
//! curl 'http://127.0.0.1:8080/books?page=1'
//! curl 'http://127.0.0.1:8080/books/1?with_reviews=true'
//! curl http://127.0.0.1:8080/books --json '{"title": "Emma", "isbn": "0141439580", "pages": 512}'
//! curl http://127.0.0.1:8080/books/quick --json '{"title": "Dracula", "isbn10": "0141439846"}' -H 'X-Desk: 7'
//! curl http://127.0.0.1:8080/books --json '{"title": "", "isbn": "1", "pages": 20000}'
//! curl http://127.0.0.1:8080/openapi.json
//! ```

mod book;
mod shelf;
#[cfg(test)]
mod tests;

use book::{Book, NewBook};
use cullinan::prelude::*;
use shelf::Shelf;

/// Everything on the shelves.
#[controller(url = "/books")]
struct BookController {
    shelf: Inject<Shelf>,
}

#[controller]
impl BookController {
    /// List the books, ten a page.
    #[get_api]
    async fn list(&self, #[param(default = 1, ge = 1)] page: u32) -> Vec<Book> {
        self.shelf.page(page)
    }

    /// Find one book.
    #[get_api(url = "/{id}")]
    async fn find(
        &self,
        #[param(ge = 1)] id: Path<u64>,
        /// Whether to show what readers wrote.
        #[param(default = false)]
        with_reviews: Query<bool>,
    ) -> Result<Book> {
        let book = self.shelf.book(*id).ok_or_else(|| Error::not_found("no such book"))?;
        Ok(if *with_reviews { book } else { book.without_reviews() })
    }

    /// Add a book.
    #[post_api]
    async fn add(&self, book: NewBook) -> Result<Book> {
        self.shelf.add(book, None)
    }

    /// Add a book at the desk.
    ///
    /// Its pages can be counted later.
    #[post_api(url = "/quick")]
    async fn quick(
        &self,
        #[param(min_length = 1, max_length = 200)] title: Body<String>,
        #[param(regex = "^[0-9]{9}[0-9X]$")] isbn10: Body<String>,
        #[param(alias = "X-Desk", le = 12)] desk: Header<Option<u8>>,
    ) -> Result<Book> {
        let (title, isbn) = (title.into_inner(), isbn10.into_inner());
        self.shelf.add(NewBook { title, isbn, pages: 0 }, *desk)
    }
}

/// Say that the library is open.
#[get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

fn application() -> Application {
    Application::discover().title("Library")
}

#[cullinan::main]
async fn main() -> Result<()> {
    application().run().await
}
