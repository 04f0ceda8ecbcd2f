//! How the house is built: floors, sizes, names, and a test for everything a user can name.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says where it fails by failing there"
)]

#[path = "house/bad_trees.rs"]
mod bad_trees;
#[path = "house/floors.rs"]
mod floors;
#[path = "house/mirror.rs"]
mod mirror;
#[path = "house/shape.rs"]
mod shape;
#[path = "house/tree.rs"]
mod tree;

use std::path::Path;
use std::sync::LazyLock;

use floors::House;
use tree::{Fault, Tree};

/// A request walks downstairs: a module imports strictly lower floors, neighbours never import each other.
const RUNTIME: House = House {
    src: "cullinan-rs/src",
    name: "cullinan",
    floors: &[
        &["body", "fault", "maybe", "media", "need", "pointer", "quantity", "table", "template"],
        &["budget", "constraint", "error", "spec"],
        &["inject", "schema", "upload", "validate"],
        &["codec"],
        &["websocket"],
        &["request", "reverse"],
        &["extract", "respond"],
        &["files"],
        &["params", "response"],
        &["handler"],
        &["controller", "router"],
        &["openapi", "static_files"],
        &["app"],
        &["server"],
        &["testing"],
    ],
    doors: &["lib", "prelude", "__private"],
};

/// An attribute goes through parse, shape, check and expand; what all of them use lies below.
const MACROS: House = House {
    src: "cullinan-macros/src",
    name: "cullinan_macros",
    floors: &[
        &["diagnostic", "docs", "generics", "names", "paths", "source", "suffix", "suggest", "types", "url"],
        &["attribute", "keywords", "quantity"],
        &["values"],
        &["param"],
        &["handler"],
        &["block", "function", "main_function", "model", "responses", "service"],
        &["controller"],
        &["golden"],
    ],
    // A crate of macros can re-export nothing: its root defines them.
    doors: &[],
};

/// Where each file stands for something a user can name.
const MIRRORED: &[&str] = &["params", "response", "validate/rules"];

/// Those of them that stand for no such thing.
const EXEMPT: &[(&str, &str)] = &[
    ("params/described", "what all markers write into the document"),
    ("params/described_structure", "what structures write into the document"),
    ("params/uploads", "what the markers of files share"),
    ("params/text", "what all markers of one text share"),
    ("params/whole", "what all markers of the whole body share"),
    ("params/formats", "what encodings there are, for those that read them"),
    ("params/wrapper", "the macro that makes a marker a wrapper"),
    ("response/location", "how a url is written that an answer points to"),
    ("response/object", "how a problem is written"),
    ("response/flow", "what all answers made of streams share"),
];

static TREE: LazyLock<Tree> =
    LazyLock::new(|| Tree::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))));

fn check(rule: &str, faults: &[Fault]) {
    let list: String = faults.iter().map(|fault| format!("\n  {fault}")).collect();
    assert!(faults.is_empty(), "{rule}:{list}\n");
}

#[test]
fn imports_go_downstairs() {
    check("a module imports strictly lower floors only", &floors::imports(&TREE, &RUNTIME));
    check("a module imports strictly lower floors only", &floors::imports(&TREE, &MACROS));
}

#[test]
fn every_module_has_a_floor() {
    check("the table in tests/house.rs is the crate's", &floors::table(&TREE, &RUNTIME));
    check("the table in tests/house.rs is the crate's", &floors::table(&TREE, &MACROS));
}

#[test]
fn doors_hold_reexports_only() {
    check("a door defines nothing", &floors::doors(&TREE, &RUNTIME));
}

#[test]
fn files_say_what_they_are() {
    check("a file begins with its `//!` line", &shape::first_lines(&TREE));
}

#[test]
fn files_and_functions_are_short() {
    check("a file has an end", &shape::file_lengths(&TREE));
    check("a function has an end", &shape::function_lengths(&TREE));
}

#[test]
fn mod_files_define_nothing() {
    check("a `mod.rs` tells what there is", &shape::mod_files(&TREE));
}

#[test]
fn names_say_what_is_inside() {
    check("a name says what is inside", &shape::names(&TREE));
}

#[test]
fn every_file_is_compiled() {
    check("a file is named by a `mod` line", &shape::orphans(&TREE));
}

#[test]
fn nothing_is_unsafe() {
    check("no `unsafe`, in no package", &shape::unsafe_code(&TREE));
}

#[test]
fn every_marker_answer_and_rule_has_a_test_of_its_name() {
    check("a part a user can name has a test", &mirror::tests(&TREE, MIRRORED, EXEMPT));
}

#[test]
fn every_rule_has_its_code() {
    check("codes are a closed list", &mirror::codes(&TREE));
}
