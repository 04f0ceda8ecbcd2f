//! Bodies that are no JSON at all.

use super::check::{faults, stand_ins};
use super::types::Book;
use crate::codec::Decoded;
use crate::codec::json::{read, read_field};
use crate::fault::Fault;

#[test]
fn no_json_is_one_fault_with_its_place() {
    for (body, place) in [
        ("", "line 1, column 0"),
        ("{", "line 1, column 1"),
        ("{\"title\":\n tru}", "line 2, column 5"),
        ("{} {}", "line 1, column 4"),
        ("\u{feff}{}", "line 1, column 1"),
        ("{\"pages\": \"x\", }", "line 1, column 16"),
    ] {
        assert_eq!(faults::<Book>(body), [format!("# malformed is not valid JSON at {place}")], "{body}");
        assert_eq!(stand_ins::<Book>(body), (vec!["#".to_owned()], false));
    }
}

#[test]
fn not_utf_8_is_one_fault() {
    let Decoded::Faulty { value: None::<String>, faults, .. } = read(b"\"\xff\"", "body") else {
        panic!("it is refused")
    };
    assert_eq!(faults[0].detail(), "must be UTF-8");
    assert_eq!(faults[0].pointer(), Some("#"));
}

#[test]
fn nesting_has_an_end() {
    let deep = |depth: usize| format!("[\"x\", {}{}]", "[".repeat(depth), "]".repeat(depth));
    let too_deep = ["# malformed is nested deeper than 128 levels"];
    assert_eq!(
        faults::<(u8, serde_json::Value)>(&deep(126)),
        ["#/0 malformed must be an integer from 0 to 255"]
    );
    assert_eq!(faults::<(u8, serde_json::Value)>(&deep(127)), too_deep);
    assert_eq!(faults::<(u8, serde_json::Value)>(&deep(100_000)), too_deep);
    let ignored =
        format!("{{\"ignored\": {}{}}}", "[{\"]\":".repeat(9_999), "1".to_owned() + &"}]".repeat(9_999));
    assert_eq!(faults::<Book>(&ignored).len(), 3);
}

#[test]
fn a_name_that_is_no_unicode_is_no_json() {
    assert!(faults::<Book>(r#"{"\ud800": 1}"#)[0].starts_with("# malformed is not valid JSON"));
}

#[test]
fn one_field_stands_at_its_pointer() {
    let Decoded::Faulty { faults, stand_ins, .. } =
        read_field::<Vec<u8>>("[1, \"x\"]", || "#/counts".to_owned(), "counts")
    else {
        panic!("it is refused")
    };
    assert_eq!((faults[0].pointer(), faults[0].name()), (Some("#/counts/1"), "1"));
    assert_eq!(stand_ins, ["#/counts/1"]);
    let Decoded::Faulty { faults, .. } = read_field::<Vec<u8>>("null", || "#/counts".to_owned(), "counts")
    else {
        panic!("it is refused")
    };
    assert_eq!((faults[0].pointer(), faults[0].name()), (Some("#/counts"), "counts"));
}

#[test]
fn a_fault_is_named_by_the_last_part_of_its_pointer() {
    let body = r#"{"title": "a", "pages": 1, "authors": [{"name": 1}, 5], "tags": [1]}"#;
    let Decoded::Faulty::<Book> { faults, .. } = read(body.as_bytes(), "book") else {
        panic!("it is refused")
    };
    assert_eq!(faults.iter().map(Fault::name).collect::<Vec<_>>(), ["name", "1", "0"]);
    let Decoded::Faulty::<Book> { faults, .. } = read(b"5", "book") else { panic!("it is refused") };
    assert_eq!(faults[0].name(), "book");
}
