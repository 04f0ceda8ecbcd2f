//! A field's type says which parameter it has.

use std::collections::HashMap;

use cullinan::prelude::*;

#[model]
struct Page<T> {
    items: Vec<T>,
}

#[model]
struct Book {
    pages: HashMap<String, Page<uuid::Uuid>>,
    //~    ^ `Uuid` is no model, and holds none
}

fn main() {}
