//! A controller that keeps books.

/// Everything on the shelves.
#[controller(url = "/books", tags = ["books"])]
pub struct BookController {
    #[inject(default)]
    shelf: Shelf,
}

#[controller]
impl BookController {
    /// Find one book.
    ///
    /// By its number.
    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(ge = 1)] id: Path<u64>) -> Result<Book> {
        self.shelf.find(*id)
    }

    #[get_api]
    async fn list(&self, #[param(default = 1, ge = 1)] page: u32) -> Vec<Book> {
        self.shelf.page(page)
    }

    #[post_api]
    async fn add(&self, book: NewBook) -> Result<Book> {
        self.shelf.add(book)
    }

    #[put_api(url = "/{id}", status_code = 202)]
    fn replace(&self, id: u64, book: NewBook) -> Result<Accepted<Book>> {
        self.shelf.replace(id, book)
    }

    #[delete_api(url = "/{id}")]
    async fn remove(&self, id: BookId) -> Result<()> {
        self.shelf.remove(id)
    }
}
