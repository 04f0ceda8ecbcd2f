//! Books, and what may be wrong with asking for one.

use std::fmt;

use cullinan::prelude::*;

#[model]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Book {
    pub(crate) id: u32,
    pub(crate) title: String,
}

/// What is answered instead of a book, from anywhere below a handler.
#[derive(Debug, Responses)]
pub(crate) enum ShelfError {
    /// There is no such book.
    #[response(status = 404)]
    Missing,
    /// The book was lent to somebody; it is said until when.
    #[response(status = 409)]
    Lent(Loan),
}

/// Until when a book is away.
#[model]
#[derive(Debug)]
pub(crate) struct Loan {
    title: String,
    days: u8,
}

impl fmt::Display for ShelfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no such book"),
            Self::Lent(loan) => write!(f, "{} is lent for {} days", loan.title, loan.days),
        }
    }
}

impl std::error::Error for ShelfError {}

pub(crate) fn all() -> Vec<Book> {
    let titles = ["Dune", "Emma", "Ulysses"];
    (1..).zip(titles).map(|(id, title)| Book { id, title: title.to_owned() }).collect()
}

pub(crate) fn find(id: u32) -> Result<Book, ShelfError> {
    let book = all().into_iter().find(|book| book.id == id).ok_or(ShelfError::Missing)?;
    if book.title == "Ulysses" {
        Err(ShelfError::Lent(Loan { title: book.title, days: 200 }))
    } else {
        Ok(book)
    }
}

/// A table of somebody else's library: no answer by itself.
pub(crate) struct Table(pub(crate) Vec<Vec<String>>);
