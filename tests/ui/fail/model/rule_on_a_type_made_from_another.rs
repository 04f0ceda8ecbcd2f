//! What is read is the other type.

use cullinan::prelude::*;

#[model]
#[serde(from = "String")]
struct Book {
    #[validate(length(min = 1))]
    //~<^^^^^^^^^^^^^^^^^^^^^^^^ this type is made `from` another, which is what is read: its rules belong there
    title: String,
}

impl From<String> for Book {
    fn from(title: String) -> Self {
        Self { title }
    }
}

fn main() {}
