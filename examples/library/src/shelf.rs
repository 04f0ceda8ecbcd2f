//! Where the books stand: in memory, gone when the program ends.

use std::sync::{Mutex, MutexGuard, PoisonError};

use cullinan::prelude::*;

use crate::book::{Book, NewBook};

const BOOKS_A_PAGE: usize = 10;

/// Books in the order of their numbers, which count from 1.
#[service]
pub(crate) struct Shelf {
    #[inject(with = Mutex::new(vec![dune()]))]
    books: Mutex<Vec<Book>>,
}

impl Shelf {
    /// The books of one page; pages count from 1.
    pub(crate) fn page(&self, page: u32) -> Vec<Book> {
        let before = BOOKS_A_PAGE.saturating_mul(page.saturating_sub(1) as usize);
        self.books().iter().skip(before).take(BOOKS_A_PAGE).cloned().map(Book::without_reviews).collect()
    }

    /// The book of that number.
    pub(crate) fn book(&self, id: u64) -> Option<Book> {
        self.books().iter().find(|book| book.id == id).cloned()
    }

    /// Puts a book on the shelf, unless it stands there already, and notes at which desk it came in.
    pub(crate) fn add(&self, NewBook { title, isbn, pages }: NewBook, desk: Option<u8>) -> Result<Book> {
        let mut books = self.books();
        if books.iter().any(|book| book.isbn == isbn) {
            return Err(Error::conflict("the shelf has this book").with_code("known_book"));
        }
        let book = Book { id: books.len() as u64 + 1, title, isbn, pages, desk, reviews: Vec::new() };
        books.push(book.clone());
        Ok(book)
    }

    fn books(&self) -> MutexGuard<'_, Vec<Book>> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// So that the shelf is not quite empty.
fn dune() -> Book {
    Book {
        id: 1,
        title: "Dune".to_owned(),
        isbn: "044100590X".to_owned(),
        pages: 535,
        desk: None,
        reviews: vec!["a lot of sand".to_owned()],
    }
}
