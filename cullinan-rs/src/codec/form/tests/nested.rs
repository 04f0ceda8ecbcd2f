//! Names with parts.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::check::{faults, field, sound};
use crate::codec::json::tests::types::{Book, Shape};

#[test]
fn members_and_items_stand_where_their_names_say() {
    let book = r#"Book { title: "Dune", pages: 412, authors: [Author { name: "Frank", born: Some(1920) }, Author { name: "Brian", born: None }], tags: ["a", "b"] }"#;
    for body in [
        "title=Dune&pages=412&authors[0].name=Frank&authors[0].born=1920&authors[1].name=Brian&tags=a&tags=b",
        "title=Dune&pages=412&authors%5B0%5D.name=Frank&authors%5B0%5D%2Eborn=1920&authors%5B1%5D.name=Brian&tags%5B%5D=a&tags%5B%5D=b",
        "authors[1].name=Brian&tags[1]=b&tags[0]=a&authors[0].born=1920&authors[0].name=Frank&title=Dune&pages=412",
    ] {
        assert_eq!(sound::<Book>(body), book, "{body}");
    }
    assert_eq!(sound::<Vec<u8>>("[0]=1&[1]=2"), "[1, 2]");
    assert_eq!(sound::<Vec<u8>>("[]=1&[]=2"), "[1, 2]");
    assert_eq!(sound::<Vec<Vec<u8>>>("[0]=1&[1]=2&[1]=3"), "[[1], [2, 3]]");
    assert_eq!(
        sound::<BTreeMap<String, Shape>>("a=Nothing&b.Radius=0.5&c.Box=1&c.Box=2"),
        r#"{"a": Nothing, "b": Radius(0.5), "c": Box(1, 2)}"#
    );
}

#[test]
fn every_fault_has_its_place() {
    assert_eq!(
        faults::<Book>("title=a&pages=-1&authors[0].born=x&authors[1].name=b&tags[0].x=1"),
        [
            "#/pages malformed must be an integer from 0 to 65535",
            "#/authors/0/born malformed must be an integer from -2147483648 to 2147483647",
            "#/authors/0/name missing is required",
            "#/tags/0 malformed must be a string",
        ]
    );
    assert_eq!(faults::<Book>("title=a&pages=1&authors=x"), ["#/authors/0 malformed must be an object"]);
    assert_eq!(faults::<BTreeMap<String, Book>>("a=1"), ["#/a malformed must be an object"]);
}

#[test]
fn a_name_that_follows_no_convention_is_a_fault_of_who_reads_it() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only shown")]
    struct List {
        a: Vec<String>,
    }

    let gap = "#/a malformed must have items that are numbered from 0 without a gap";
    let mixed = "#/a malformed must not be given in several ways";
    let stray = "#/a malformed must have parts that are called `.name`, `[0]` or `[]`";
    for (body, fault) in [
        ("a[1]=x", gap),
        ("a[0]=x&a[2]=y", gap),
        ("a[999999999]=x", gap),
        ("a[18446744073709551615]=x", gap),
        ("a[18446744073709551616]=x", stray),
        ("a[x]=y", stray),
        ("a[=y", stray),
        ("a[0=y", stray),
        ("a[-1]=y", stray),
        ("a[].b=y", "#/a/0 malformed must have parts that are called `.name`, `[0]` or `[]`"),
        ("a[0]b=y", "#/a/0 malformed must have parts that are called `.name`, `[0]` or `[]`"),
        ("a=x&a.b=y", mixed),
        ("a[0]=x&a.b=y", mixed),
        ("a=x&a[0]=y", mixed),
    ] {
        let found = faults::<List>(body);
        assert!(found == [fault] || body == "a[].b=y" && found == [stray], "{body}: {found:?}");
        assert_eq!(sound::<BTreeMap<String, serde::de::IgnoredAny>>(body), r#"{"a": IgnoredAny}"#, "{body}");
    }
}

#[test]
fn a_field_may_be_called_as_its_pair_is() {
    for (body, name, value) in [
        ("a.b=1", "a.b", Some(vec![1])),
        ("a%2Eb=1&a.c=x", "a.b", Some(vec![1])),
        ("a[]=1&a[]=2", "a[]", Some(vec![1, 2])),
        ("a=1&a=2", "a[]", Some(vec![1, 2])),
        ("a[0]=1&a[1]=2", "a[1]", Some(vec![2])),
        ("a[0].b=1&a[0].b=2", "a[0].b", Some(vec![1, 2])),
        ("a.c=1", "a.b", None),
        ("b.c=1", "a[]", None),
        ("a[0]=1", "a[1]", None),
        ("a=1", "a.b", None),
    ] {
        assert_eq!(field::<Vec<u8>>(body, name), value.map(Ok), "{body}");
    }
    assert_eq!(field::<u8>("a.b=7", "a.b"), Some(Ok(7)));
    let fault = |name: &str, why: &str| Some(Err(vec![format!("#/{name} malformed {why}")]));
    assert_eq!(field::<u8>("a.b=x", "a.b"), fault("a.b", "must be an integer from 0 to 255"));
    assert_eq!(field::<u8>("a=1&a.b=2", "a.b"), fault("a.b", "must not be given in several ways"));
    assert_eq!(
        field::<u8>("a[1].b=2", "a[0].b"),
        fault("a[0].b", "must have items that are numbered from 0 without a gap")
    );
}

#[test]
fn empty_parts_are_members_without_a_name() {
    assert_eq!(
        sound::<BTreeMap<String, BTreeMap<String, u8>>>("a.=1&.b=2"),
        r#"{"": {"b": 2}, "a": {"": 1}}"#
    );
}

#[test]
fn a_type_that_takes_anything_gets_texts() {
    assert_eq!(
        sound::<Value>("a.b=1&a.c=true&d[0]=x"),
        r#"Object {"a": Object {"b": String("1"), "c": String("true")}, "d": Array [String("x")]}"#
    );
}

#[test]
fn a_list_that_holds_itself_is_no_list_of_one_text() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only shown")]
    struct Nest(Vec<Nest>);

    assert_eq!(faults::<BTreeMap<String, Nest>>("a=x"), ["#/a/0 malformed must be a list"]);
}
