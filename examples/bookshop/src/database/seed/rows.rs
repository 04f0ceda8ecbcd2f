//! The rows of a shop that has just opened.

use sea_orm::ActiveValue::Set;

use super::words::{ADJECTIVES, FIRST_NAMES, LAST_NAMES, NOUNS, pick};
use crate::{authors, books, customers};

pub(super) const AUTHORS: u32 = 50;
pub(super) const BOOKS: u32 = 1_000;
pub(super) const CUSTOMERS: u32 = 20;

/// Steps that share no factor with how many words there are go through all of them, so that no two names and no two
/// titles are alike.
pub(super) fn author(at: u32) -> authors::entity::ActiveModel {
    let name = format!("{} {}", pick(FIRST_NAMES, at), pick(LAST_NAMES, at * 7 + at / 25));
    authors::entity::ActiveModel { name: Set(name), ..Default::default() }
}

pub(super) fn book(at: u32) -> books::entity::ActiveModel {
    books::entity::ActiveModel {
        title: Set(format!("The {} {}", pick(ADJECTIVES, at), pick(NOUNS, at + at / 40))),
        isbn: Set(isbn(at)),
        author_id: Set(at * 7 % AUTHORS + 1),
        price_cents: Set(499 + at * 13 % 30 * 100),
        stock: Set(3 + at * 7 % 18),
        ..Default::default()
    }
}

pub(super) fn customer(at: u32) -> customers::entity::ActiveModel {
    let (first, last) = (pick(FIRST_NAMES, at * 3 + 1), pick(LAST_NAMES, at * 11 + 5));
    let email = format!("{first}.{last}@example.com").to_lowercase();
    customers::entity::ActiveModel {
        name: Set(format!("{first} {last}")),
        email: Set(email),
        ..Default::default()
    }
}

/// An ISBN-13: the last digit brings the sum of the others, each second one three times, to a multiple of ten.
fn isbn(at: u32) -> String {
    let digits = format!("978{}", 100_000_000 + at * 9_973);
    let weighed = digits
        .bytes()
        .zip([1, 3].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight);
    let check = (10 - weighed.sum::<u32>() % 10) % 10;
    format!("{digits}{check}")
}
