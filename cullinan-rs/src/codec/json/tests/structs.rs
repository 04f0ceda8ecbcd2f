//! Structs: what is missing, what is too much, and where.

use super::check::{faults, stand_ins, value};
use super::types::{Author, Book, Page, Strict};

#[test]
fn everything_is_found_in_one_answer() {
    let body = r#"{"pages": "many", "authors": [{"born": 1920}, {"name": 7, "born": null}, 8], "tags": {}}"#;
    assert_eq!(
        faults::<Book>(body),
        [
            "#/pages malformed must be an integer from 0 to 65535",
            "#/authors/0/name missing is required",
            "#/authors/1/name malformed must be a string",
            "#/authors/2 malformed must be an object",
            "#/tags malformed must be a list",
            "#/title missing is required",
        ]
    );
    assert_eq!(
        stand_ins::<Book>(body),
        (
            ["#/authors/0/name", "#/authors/1/name", "#/authors/2", "#/pages", "#/tags", "#/title"]
                .map(str::to_owned)
                .to_vec(),
            false
        )
    );
}

#[test]
fn the_value_holds_what_was_readable() {
    let body = r#"{"title": "Dune", "pages": -1, "authors": [{"name": "Herbert", "born": "x"}]}"#;
    assert_eq!(
        value::<Book>(body),
        r#"Book { title: "Dune", pages: 0, authors: [Author { name: "Herbert", born: None }], tags: [] }"#
    );
}

#[test]
fn a_list_is_no_struct() {
    assert_eq!(faults::<Author>(r#"["Herbert", 1920]"#), ["# malformed must be an object, not a list"]);
    let body = r#"{"title": "Dune", "pages": "x", "authors": [["Herbert", 1920]]}"#;
    assert_eq!(
        faults::<Book>(body),
        [
            "#/pages malformed must be an integer from 0 to 65535",
            "#/authors/0 malformed must be an object, not a list",
        ]
    );
}

#[test]
fn null_is_neither_absent_nor_an_object() {
    let body = r#"{"title": null, "pages": 1, "authors": [null], "tags": null}"#;
    assert_eq!(
        faults::<Book>(body),
        [
            "#/title malformed must not be null",
            "#/authors/0 malformed must not be null",
            "#/tags malformed must not be null",
        ]
    );
}

#[test]
fn unknown_fields_are_named_where_they_are_denied() {
    let body = r#"{"firstName": "a", "first_name": "b", "x/y~z é": 1, "lastName": "c"}"#;
    assert_eq!(
        faults::<Strict>(body),
        ["#/first_name unknown is not a known field", "#/x~1y~0z%20%C3%A9 unknown is not a known field"]
    );
    assert_eq!(value::<Strict>(body), r#"Strict { first_name: "a", last_name: "c" }"#);
}

#[test]
fn a_name_given_twice_is_refused_where_it_is_repeated() {
    let body = r#"{"firstName": "a", "lastName": "b", "surname": "c", "firstName": "d"}"#;
    assert_eq!(
        faults::<Strict>(body),
        ["#/surname malformed must not be given twice", "#/firstName malformed must not be given twice"]
    );
    assert_eq!(stand_ins::<Strict>(body).0, ["#/firstName", "#/surname"]);
}

#[test]
fn wire_names_are_told_not_those_of_rust() {
    assert_eq!(faults::<Strict>("{}"), ["#/firstName missing is required", "#/lastName missing is required"]);
    assert_eq!(faults::<Strict>(r#"{"firstName":1,"surname":2}"#)[1], "#/surname malformed must be a string");
}

#[test]
fn generic_types_are_like_all_others() {
    let body = r#"{"items": [1, "x", 3], "next": "y"}"#;
    assert_eq!(
        faults::<Page<u8>>(body),
        [
            "#/items/1 malformed must be an integer from 0 to 255",
            "#/next malformed must be an integer from 0 to 255"
        ]
    );
    assert_eq!(value::<Page<u8>>(body), "Page { items: [1, 0, 3], next: None }");
    let body = r#"{"items": [{"name": "a"}, {}]}"#;
    assert_eq!(faults::<Page<Author>>(body), ["#/items/1/name missing is required"]);
}

#[test]
fn a_whole_that_cannot_be_read_is_one_fault() {
    let body = r#"{"title": "a", "pages": 1, "authors": "none"}"#;
    assert_eq!(faults::<Book>(body), ["#/authors malformed must be a list"]);
    assert_eq!(faults::<Book>("7"), ["# malformed must be an object"]);
    assert_eq!(value::<Book>("7"), "none");
}
