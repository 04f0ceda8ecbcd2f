//! The bounds of the search, and that they are told.

use std::collections::BTreeMap;

use super::check::{faults, stand_ins, value};
use super::types::Event;

#[test]
fn at_most_64_faults_are_listed() {
    let body = |count: usize| format!("[{}]", vec!["\"x\""; count].join(","));
    assert_eq!(faults::<Vec<u8>>(&body(64)).len(), 64);
    assert!(!stand_ins::<Vec<u8>>(&body(64)).1);
    assert_eq!(faults::<Vec<u8>>(&body(65)).len(), 64);
    assert!(stand_ins::<Vec<u8>>(&body(65)).1);
    assert_eq!(value::<Vec<u8>>(&body(65)), "none");
}

#[test]
fn at_most_64_kib_of_pointers_are_listed() {
    let body = |length: usize| format!("{{\"{}\": [\"x\", \"x\"]}}", "y".repeat(length));
    type Type = BTreeMap<String, Vec<u8>>;
    assert_eq!(faults::<Type>(&body(30_000)).len(), 2);
    assert_eq!(faults::<Type>(&body(40_000)).len(), 1);
    assert!(stand_ins::<Type>(&body(40_000)).1);
    let found = faults::<Type>(&body(70_000));
    assert_eq!(found, ["# malformed has not the expected shape at line 1, column 70009"]);
}

#[test]
fn at_most_4_mib_are_read() {
    let body = |length: usize| format!("[\"x\", \"x\", \"x\", \"{}\"]", "y".repeat(length));
    let megabyte = 1024 * 1024;
    type Type = (u8, u8, u8, String);
    assert_eq!(faults::<Type>(&body(megabyte - 50)).len(), 3);
    assert!(!stand_ins::<Type>(&body(megabyte - 50)).1);
    assert_eq!(faults::<Type>(&body(2 * megabyte - 50)).len(), 2);
    assert!(stand_ins::<Type>(&body(2 * megabyte - 50)).1);
    let found = faults::<Type>(&body(5 * megabyte));
    assert_eq!(found, ["# malformed has not the expected shape at line 1, column 4"]);
    assert!(stand_ins::<Type>(&body(5 * megabyte)).1);
}

#[test]
fn a_search_in_a_buffered_part_that_ends_early_says_so() {
    let body = |count: usize| {
        let items = vec!["{}"; count].join(",");
        format!("{{\"by\": {{\"name\": \"a\"}}, \"at\": [{items}], \"type\": \"opened\"}}")
    };
    let searched = ["#/at malformed must be an integer from 0 to 18446744073709551615"];
    assert_eq!(faults::<Event>(&body(3)), searched);
    assert!(!stand_ins::<Event>(&body(3)).1);
    let padded = |count: usize| format!("{}{}", body(3), " ".repeat(count));
    assert_eq!(faults::<Event>(&padded(2 * 1024 * 1024)).len(), 1);
    assert!(stand_ins::<Event>(&padded(2 * 1024 * 1024)).1);
}
