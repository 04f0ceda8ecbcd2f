//! A model in a crate that allows nothing.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_imports, unused_qualifications, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::unwrap_used)]

use cullinan::prelude::*;

/// Books.
pub mod books {
    use cullinan::prelude::*;

    /// A book.
    #[model]
    #[derive(Debug)]
    pub struct Book {
        /// Its title.
        #[field(trim)]
        #[validate(length(min = 1), regex = "^[A-Z]")]
        pub title: String,
        /// Who wrote it.
        #[validate(length(max = 3), inner(length(min = 1)))]
        pub authors: Vec<String>,
        /// How it is bound.
        pub binding: Option<Binding>,
    }

    /// A binding.
    #[model]
    #[derive(Debug)]
    #[non_exhaustive]
    pub enum Binding {
        /// Hard.
        Hard,
        /// Any other.
        Other {
            /// Which.
            #[validate(length(min = 1))]
            name: String,
        },
    }
}

#[post_api]
async fn add(book: books::Book) -> books::Book {
    book
}

fn main() {}
