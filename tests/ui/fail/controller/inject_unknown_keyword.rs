//! A misspelt source.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    #[inject(defualt)]
    //~      ^^^^^^^ unknown keyword `defualt`; did you mean `default`?
    pub shelf: Vec<String>,
}

fn main() {}
