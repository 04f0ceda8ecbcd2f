//! A struct is no text.

use cullinan::prelude::*;

#[model]
#[field(trim)]
//~<^^^^^^^^^^ `field` stands on a field, or on a struct around one unnamed field
struct Book {
    title: String,
}

fn main() {}
