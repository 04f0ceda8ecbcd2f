//! Every rule of a parameter, on whatever holds such a value.

use std::collections::{BTreeSet, HashSet, VecDeque};

use cullinan::prelude::*;
use cullinan::validator::ValidationError;

#[model]
struct Name(String);

#[model]
struct Amount(i64);

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(
        &self,
        #[param(ge = 1, le = 100, multiple_of = 5)] size: u32,
        #[param(gt = -0.5, lt = 1e3, multiple_of = 0.25)] weight: Option<Query<f32>>,
        #[param(multiple_of = 2)] amounts: Query<Vec<Amount>>,
        #[param(min_length = 1, max_length = 9, regex = "^[a-z]+$")] names: Option<Query<Vec<Name>>>,
        #[param(one_of = ["title", "pages"])] order: Option<String>,
        #[param(one_of = ["a"], email)] mail: Header<Option<String>>,
        #[param(url, message = "a url")] home: Cookie<String>,
        #[param(min_items = 1, max_items = 3, unique, csv)] tags: Query<Vec<String>>,
        #[param(min_items = 1, unique, le = 9)] row: Option<Query<VecDeque<u8>>>,
        #[param(max_items = 2, unique)] set: Query<HashSet<char>>,
        #[param(max_items = 2)] sorted: Query<BTreeSet<bool>>,
        #[param(custom = even)] number: u32,
        #[param(custom = self::even, ge = 2)] other: Option<Query<u32>>,
        #[param(custom = word)] word: String,
    ) {
        let _ = (size, weight, amounts, names, order, mail, home, tags, row, set, sorted, number, other, word);
    }
}

fn even(number: &u32) -> Result<(), ValidationError> {
    if number % 2 == 0 { Ok(()) } else { Err(ValidationError::new("odd")) }
}

fn word(_: &str) -> Result<(), ValidationError> {
    Ok(())
}

fn main() {}
