//! A text is no compiled expression.

use cullinan::prelude::*;

static WORD: &str = "^[a-z]+$";

#[model]
struct Book {
    #[validate(regex(path = WORD))]
    //~                     ^^^^ holds no regular expression
    title: String,
}

fn main() {}
