//! Models that several controllers take and give back.

use std::net::IpAddr;

use cullinan::prelude::*;

#[model]
#[derive(Clone, Debug)]
pub(crate) struct Author {
    #[validate(length(min = 2, max = 30))]
    pub(crate) name: String,
    #[validate(range(min = 1400, max = 2030))]
    pub(crate) born: Option<i32>,
}

#[model]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Binding {
    Hard,
    Soft,
    SpiralBound,
}

#[model]
#[derive(Clone, Debug)]
pub(crate) struct Book {
    #[validate(length(min = 1, max = 20))]
    pub(crate) title: String,
    #[validate(regex = "^[0-9]{9}[0-9X]$")]
    pub(crate) isbn: String,
    #[serde(default = "many")]
    #[validate(range(min = 1, max = 10_000))]
    pub(crate) pages: u16,
    #[validate(range(exclusive_min = 0, max = 999.5))]
    pub(crate) price: f64,
    pub(crate) binding: Option<Binding>,
    #[serde(default)]
    #[validate(length(max = 3), inner(length(min = 1, max = 8)))]
    pub(crate) tags: Vec<String>,
    pub(crate) author: Option<Author>,
}

fn many() -> u16 {
    100
}

pub(crate) fn book() -> Book {
    Book {
        title: "Dune".to_owned(),
        isbn: "0123456789".to_owned(),
        pages: 412,
        price: 9.5,
        binding: Some(Binding::SpiralBound),
        tags: vec!["sand".to_owned()],
        author: Some(Author { name: "Frank".to_owned(), born: Some(1920) }),
    }
}

/// Texts of every form.
#[model]
#[derive(Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Contact {
    #[validate(email)]
    pub(crate) mail: String,
    #[validate(url)]
    pub(crate) home_page: Option<String>,
    #[validate(ip)]
    pub(crate) address: Option<String>,
    #[validate(ipv4)]
    pub(crate) old_address: Option<String>,
    #[validate(ipv6)]
    pub(crate) new_address: Option<String>,
    #[validate(contains(pattern = "@"), length(equal = 6))]
    pub(crate) handle: Option<String>,
    #[validate(does_not_contain(pattern = " "), non_control_character)]
    pub(crate) nick: Option<String>,
    #[field(trim)]
    #[validate(length(min = 1, max = 60))]
    pub(crate) remark: Option<String>,
    #[field(trim)]
    #[validate(length(min = 1), inner(length(min = 3)))]
    pub(crate) towns: Option<Vec<String>>,
    #[validate(required)]
    pub(crate) country: Option<Country>,
    pub(crate) host: Option<IpAddr>,
    pub(crate) key: Option<uuid::Uuid>,
    pub(crate) since: Option<chrono::NaiveDate>,
}

/// A text with a rule of its own.
#[model]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[validate(length(equal = 2), regex = "^[A-Z]*$")]
pub(crate) struct Country(pub(crate) String);

#[model]
#[derive(Debug)]
pub(crate) struct Page<T> {
    #[validate(length(min = 1, max = 2))]
    pub(crate) items: Vec<T>,
    pub(crate) next: Option<u32>,
}
