//! Every rule of a model, in every spelling.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use cullinan::prelude::*;
use cullinan::validator::ValidationError;

const LEAST: usize = 1;
const MOST: f32 = 9.5;

mod limits {
    pub(crate) const PAGES: u16 = 10_000;
}

#[model]
#[validate(schema(function = whole), schema(function = "whole", message = "no", code = "whole"))]
struct Book {
    #[validate(length(min = 1, max = 200, message = "a title", code = "title"))]
    title: String,
    #[validate(length(equal = 10), regex = r"^[0-9]{9}[0-9X]$")]
    isbn: String,
    #[validate(regex(pattern = "^[a-z]+$", message = "a word"))]
    word: Box<str>,
    #[validate(range(min = 1, max = limits::PAGES))]
    pages: u16,
    #[validate(range(exclusive_min = -0.5, exclusive_max = MOST, code = "weight"))]
    weight: Option<f32>,
    #[validate(range(min = 0))]
    price: std::num::NonZeroU64,
    #[validate(email, length(max = 80))]
    mail: Option<String>,
    #[validate(url(message = "a url"))]
    home: Option<String>,
    #[validate(ip)]
    ip: Option<String>,
    #[validate(ip(v4))]
    v4: Option<String>,
    #[validate(ipv6, nested)]
    v6: String,
    #[validate(credit_card, non_control_character)]
    #[validate(contains(pattern = "4"), does_not_contain(pattern = " "))]
    card: String,
    #[validate(required)]
    shelf: Option<u8>,
    #[validate(must_match(other = isbn))]
    again: String,
    #[validate(custom(function = even), custom(function = "self::even", code = "odd"))]
    number: u32,
    #[validate(length(min = LEAST), inner(length(min = 1), custom(function = word)))]
    tags: Vec<String>,
    #[validate(length(max = 3), inner(inner(range(max = 9))))]
    rows: VecDeque<Option<Vec<u8>>>,
    #[validate(length(max = 3))]
    set: BTreeSet<u8>,
    #[validate(inner(email))]
    mails: HashMap<String, String>,
    authors: BTreeMap<String, Author>,
}

#[model]
struct Author {
    #[field(trim, lowercase, with = shorten)]
    #[validate(length(min = 1))]
    name: String,
    #[field(trim)]
    names: Option<Vec<String>>,
}

fn whole(_: &Book) -> Result<(), ValidationError> {
    Ok(())
}

fn even(number: &u32) -> Result<(), ValidationError> {
    if number % 2 == 0 { Ok(()) } else { Err(ValidationError::new("odd")) }
}

fn word(_: &str) -> Result<(), ValidationError> {
    Ok(())
}

fn shorten(name: &mut String) {
    name.truncate(80);
}

#[post_api]
async fn add(book: Book) -> Book {
    book
}

fn main() {}
