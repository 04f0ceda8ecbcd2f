//! `on_error` names functions.

use cullinan::prelude::*;

#[controller(url = "/books", on_error = "shelf_errors")]
//~                                     ^^^^^^^^^^^^^^ `on_error` takes the path of a function, or a list of them: write `on_error = [path]`
struct Books;

#[controller(url = "/more", on_error = [|_| Error::not_found("")])]
//~                                     ^^^^^^^^^^^^^^^^^^^^^^^^ `on_error` takes the path of a function, or a list of them: write `on_error = [path]`
struct More;

fn main() {}
