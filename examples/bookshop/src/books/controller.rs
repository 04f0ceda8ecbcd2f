//! `/books`.

use cullinan::prelude::*;

use super::{Book, BookChange, NewBook, Shelf};
use crate::page::{Page, Paging};

/// What is for sale.
#[controller(url = "/books", responses = [(ServiceUnavailable<Error>, "the database cannot be reached")])]
struct BookController {
    shelf: Inject<Shelf>,
}

#[controller]
impl BookController {
    /// List the books.
    #[get_api]
    async fn list(
        &self,
        /// Only those with this in their titles or in their authors' names.
        #[param(trim, min_length = 1, max_length = 100, regex = r"^\P{Cc}*$")]
        search: Option<String>,
        /// Only those of the author of this number.
        author: Option<u32>,
        paging: Query<Paging>,
    ) -> Result<Page<Book>> {
        self.shelf.page(search, author, *paging).await
    }

    /// Find one book.
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u32) -> Result<Book> {
        self.shelf.find(id).await
    }

    /// Add a book.
    #[post_api(responses = [(Conflict<Error>, "there is one like it already")])]
    async fn add(&self, book: NewBook) -> Result<Book> {
        self.shelf.add(book).await
    }

    /// Change a book.
    #[patch_api(url = "/{id}", responses = [(Conflict<Error>, "there is one like it already")])]
    async fn change(&self, id: u32, change: BookChange) -> Result<Book> {
        self.shelf.change(id, change).await
    }

    /// Remove a book that nobody has ordered.
    #[delete_api(url = "/{id}", responses = [(Conflict<Error>, "something else refers to it")])]
    async fn remove(&self, id: u32) -> Result<()> {
        self.shelf.remove(id).await
    }
}
