//! What HTML forms send of a field that was left empty, and of a checkbox.

use serde::Deserialize;

use super::check::{faults, field, sound};
use crate::maybe::Maybe;

#[derive(Debug, Deserialize)]
enum Colour {
    Red,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Author {
    name: String,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Book {
    pages: Option<u16>,
    price: Option<f32>,
    colour: Option<Colour>,
    author: Option<Author>,
    subtitle: Option<String>,
    marks: Option<Vec<u8>>,
    #[serde(default)]
    edition: Maybe<u16>,
    #[serde(default)]
    note: Maybe<String>,
    #[serde(default)]
    rest: Vec<Option<u8>>,
}

const EMPTY: &str = r#"Book { pages: None, price: None, colour: None, author: None, subtitle: Some(""), marks: None, edition: Absent, note: Value(""), rest: [Some(1), None] }"#;

#[test]
fn an_empty_text_is_none_where_it_is_no_value() {
    assert_eq!(
        sound::<Book>("pages=&price=&colour=&author=&subtitle=&marks=&edition=&note=&rest=1&rest="),
        EMPTY
    );
    assert_eq!(
        sound::<Vec<Book>>("[0].pages=&[0].edition=&[0].author.name=&[0].rest[0]="),
        r#"[Book { pages: None, price: None, colour: None, author: Some(Author { name: "" }), subtitle: None, marks: None, edition: Absent, note: Absent, rest: [None] }]"#
    );
    assert_eq!(field::<Option<u16>>("pages=", "pages"), Some(Ok(None)));
    assert_eq!(field::<Maybe<u16>>("pages=", "pages"), Some(Ok(Maybe::Absent)));
    assert_eq!(field::<Option<u16>>("pages=&a.b=1", "pages"), Some(Ok(None)));
}

#[test]
fn where_a_value_is_wanted_it_is_a_fault() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only shown")]
    struct Copies {
        #[serde(default)]
        count: u16,
        price: Option<f32>,
    }

    assert_eq!(faults::<Copies>("count=&price="), ["#/count malformed must be an integer from 0 to 65535"]);
    assert_eq!(
        faults::<Copies>("count=&price=x"),
        ["#/count malformed must be an integer from 0 to 65535", "#/price malformed must be a number"]
    );
    assert_eq!(faults::<Copies>("count=1&price=%20"), ["#/price malformed must be a number"]);
    assert_eq!(faults::<Vec<Option<Author>>>("[0].x=&[1]="), ["#/0/name missing is required"]);
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Search {
    query: String,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Paging {
    limit: u32,
    offset: Option<u32>,
    exact: Option<bool>,
    colour: Option<Colour>,
}

#[test]
fn the_same_where_serde_buffers() {
    assert_eq!(
        sound::<Search>("query=&limit=1&offset=&exact=&colour="),
        r#"Search { query: "", paging: Paging { limit: 1, offset: None, exact: None, colour: None } }"#
    );
    assert_eq!(
        faults::<Search>("query=&limit=&exact="),
        ["#/limit malformed must be an integer from 0 to 4294967295"]
    );
}

#[test]
fn a_checkbox_is_a_boolean() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only shown")]
    struct Shown {
        sold: bool,
        #[serde(default)]
        all: Vec<bool>,
    }

    assert_eq!(sound::<Shown>("sold=on"), "Shown { sold: true, all: [] }");
    assert_eq!(sound::<Shown>("sold=off&all=on&all=0"), "Shown { sold: false, all: [true, false] }");
    assert_eq!(sound::<Shown>("sold=on&all[0]=on&all[1]=off"), "Shown { sold: true, all: [true, false] }");
    assert_eq!(
        sound::<Search>("query=&limit=1&exact=on"),
        r#"Search { query: "", paging: Paging { limit: 1, offset: None, exact: Some(true), colour: None } }"#
    );
    assert_eq!(field::<bool>("sold=on", "sold"), Some(Ok(true)));
    assert!(faults::<Shown>("sold=On")[0].starts_with("#/sold malformed"));
    assert!(faults::<Shown>("sold=yes")[0].starts_with("#/sold malformed"));
}
