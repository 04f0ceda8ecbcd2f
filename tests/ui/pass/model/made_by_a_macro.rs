//! A model out of a user's own macro.

use cullinan::prelude::*;

macro_rules! named {
    ($name:ident { $($field:ident: $type:ty = $rule:ident($($argument:tt)*),)* }, $least:expr) => {
        #[model]
        struct $name {
            $(
                #[validate($rule($($argument)*))]
                $field: $type,
            )*
            #[validate(length(min = $least))]
            last: Vec<u8>,
        }
    };
}

named!(Book { title: String = length(min = 1), pages: Option<u16> = range(max = 10_000), }, 1);

#[post_api]
async fn add(book: Book) -> Book {
    book
}

fn main() {}
