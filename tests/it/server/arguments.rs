//! What a program does instead of serving, by its first argument.

use std::process::{Command, Output};

use serde_json::Value;

const SERVED: &str = env!("CARGO_BIN_EXE_served");

fn run(arguments: &[&str]) -> Output {
    // A service that would start for ever: none is made.
    Command::new(SERVED).args(arguments).env("SERVED_SLOW_START", "1").output().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn the_document_is_printed_and_nothing_is_started() {
    let output = run(&["openapi"]);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(document["paths"]["/waiting"]["get"].is_object());
    assert!(out(&run(&["openapi", "--yaml"])).contains("\n  /waiting:\n"));
    assert!(out(&run(&["openapi", "--3.0"])).contains("\"openapi\": \"3.0.3\""));
}

#[test]
fn routes_are_a_table() {
    let output = run(&["routes"]);
    assert!(output.status.success(), "{output:?}");
    let lines: Vec<Vec<&str>> = out(&output).lines().map(|line| line.split_whitespace().collect()).collect();
    let urls: Vec<_> = lines.iter().map(|line| line[1]).collect();
    assert_eq!(urls, ["/block", "/slow/{milliseconds}", "/upload", "/upload-parts", "/waiting"]);
    let [method, _, handler, place] = &*lines[2] else { panic!("{lines:?}") };
    assert_eq!((*method, *handler), ("POST", "upload"));
    assert!(place.contains("served.rs:"), "{place}");
}

#[test]
fn check_says_that_all_is_well() {
    let output = run(&["check"]);
    assert!(output.status.success(), "{output:?}");
    assert!(out(&output).contains("0 controllers, 5 routes"), "{output:?}");
}

#[test]
fn what_breaks_clients_ends_the_process_with_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("old.json");
    let against = |document: &str| {
        std::fs::write(&file, document).unwrap();
        run(&["openapi", "--against", file.to_str().unwrap()])
    };
    let same = out(&run(&["openapi"])).to_owned();
    let output = against(&same);
    assert_eq!((output.status.code(), out(&output)), (Some(0), "0 breaking, 0 compatible\n"));
    let output = against(&same.replace("\"/waiting\"", "\"/attending\""));
    assert_eq!(output.status.code(), Some(1));
    let expected = "breaking: GET /attending: the operation is gone\ncompatible: GET /waiting: the operation is new\n1 breaking, 1 compatible\n";
    assert_eq!(out(&output), expected);
    for nonsense in ["", "{}", "openapi: 3.1.0"] {
        let output = against(nonsense);
        assert_eq!((output.status.code(), out(&output)), (Some(2), ""), "{nonsense}");
        assert!(!output.stderr.is_empty());
    }
    assert_eq!(run(&["openapi", "--against", "/nowhere.json"]).status.code(), Some(2));
}
