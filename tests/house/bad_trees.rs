//! Small trees with one mistake each: a rule that cannot fail keeps nothing.

use super::floors::{self, House};
use super::tree::{Fault, Tree};
use super::{mirror, shape};

const HOUSE: House = House {
    src: "src",
    name: "home",
    floors: &[&["cellar", "pantry"], &["kitchen"], &["attic"]],
    doors: &["lib", "prelude"],
};

/// The faults found are exactly those of these places, each with these words.
fn finds(faults: &[Fault], expected: &[(&str, &str)]) {
    let found: Vec<_> = faults.iter().map(ToString::to_string).collect();
    let matches = found
        .iter()
        .zip(expected)
        .all(|(found, (place, words))| found.starts_with(&format!("{place}: ")) && found.contains(words));
    assert!(matches && found.len() == expected.len(), "{found:#?} instead of {expected:#?}");
}

fn import(path: &str, text: &str, expected: &[(&str, &str)]) {
    finds(&floors::imports(&Tree::of(&[(path, text)]), &HOUSE), expected);
}

#[test]
fn imports_that_do_not_go_down_are_found() {
    let up = "floor 1 names floor 2";
    import("src/kitchen.rs", "//!\nuse crate::attic::Roof;", &[("src/kitchen.rs:2", up)]);
    import(
        "src/kitchen/stove.rs",
        "fn heat() { super::super::attic::open() }",
        &[("src/kitchen/stove.rs:1", up)],
    );
    import("src/kitchen/mod.rs", "use super::{cellar, attic};", &[("src/kitchen/mod.rs:1", up)]);
    import("src/kitchen.rs", "use crate::{cellar::{Jar, Shelf},\nattic::Roof};", &[("src/kitchen.rs:2", up)]);
    import("src/kitchen.rs", "use super::{self::cellar, super::attic};", &[("src/kitchen.rs:1", up)]);
    import("src/kitchen.rs", "mod tests { use super::super::attic; }", &[("src/kitchen.rs:1", up)]);
    import("src/kitchen.rs", "mod tests {} use self::super::attic;", &[("src/kitchen.rs:1", up)]);
    import("src/kitchen.rs", "fn f() { cook!(a, |b| crate::attic::C) }", &[("src/kitchen.rs:1", up)]);
    import("src/kitchen.rs", "macro_rules! m { () => { $crate::attic::A } }", &[("src/kitchen.rs:1", up)]);
    import("src/kitchen.rs", "use ::home::attic::Roof;", &[("src/kitchen.rs:1", up)]);
    import("src/kitchen.rs", "impl crate::attic::Roof for Stove {}", &[("src/kitchen.rs:1", up)]);
    import("src/pantry.rs", "use crate::cellar::Jar;", &[("src/pantry.rs:1", "neighbours on floor 0")]);
    import("src/pantry.rs", "use crate::prelude::*;", &[("src/pantry.rs:1", "a door")]);
    import("src/pantry.rs", "use super::*;", &[("src/pantry.rs:1", "a door")]);
    import("src/pantry.rs", "use crate::Jar;", &[("src/pantry.rs:1", "a door")]);
    import("src/pantry.rs", "use crate::__private::Jar;", &[("src/pantry.rs:1", "a door")]);
}

#[test]
fn imports_that_go_down_or_stay_pass() {
    import("src/kitchen.rs", "use crate::cellar::Jar; use std::attic; use other::home::attic;", &[]);
    import("src/kitchen.rs", "// crate::attic\n/// crate::attic\nconst A: &str = \"crate::attic\";", &[]);
    import("src/kitchen.rs", "mod tests { use super::*; mod more { use super::super::stove; } }", &[]);
    import("src/kitchen/stove.rs", "use super::Pan; use crate::kitchen::{Pot, Lid}; use self::Heat;", &[]);
    import("src/kitchen.rs", "macro_rules! m { () => { $crate::__private::A } }", &[]);
    import("src/prelude.rs", "pub use crate::attic::Roof;", &[]);
    import("src/lib.rs", "pub use attic::Roof; pub use crate::attic::Loft;", &[]);
}

#[test]
fn a_table_that_is_not_the_crates_is_found() {
    let tree =
        [("src/cellar.rs", ""), ("src/pantry/mod.rs", ""), ("src/kitchen.rs", ""), ("src/shed.rs", "")];
    let expected = [("src/shed.rs:1", "no floor"), ("src:1", "`attic` is in the table and not")];
    finds(&floors::table(&Tree::of(&tree), &HOUSE), &expected);
    let house = House { floors: &[&["cellar"], &["cellar"]], ..HOUSE };
    finds(&floors::table(&Tree::of(&tree[..1]), &house), &[("src:1", "twice")]);
}

#[test]
fn a_door_that_defines_is_found() {
    let door = "extern crate self as home;\nmod attic;\npub mod a { pub use crate::attic::*; }\n";
    let tree = |more: &str| [("src/lib.rs", format!("{door}{more}")), ("src/prelude.rs", String::new())];
    let finds = |more: &str, expected: &[(&str, &str)]| {
        let files = tree(more);
        let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        finds(&floors::doors(&Tree::of(&files), &HOUSE), expected);
    };
    finds("", &[]);
    for item in ["fn f() {}", "struct S;", "impl A for B {}", "pub mod b { pub fn f() {} }", "m!();"] {
        finds(item, &[("src/lib.rs:4", "re-exports only")]);
    }
}

#[test]
fn a_file_without_a_first_line_is_found() {
    let tree = Tree::of(&[("a.rs", "//! A.\n"), ("b.rs", "\n//! B."), ("c.rs", "// C"), ("d.md", "D")]);
    finds(&shape::first_lines(&tree), &[("b.rs:1", "first line"), ("c.rs:1", "first line")]);
}

#[test]
fn what_is_too_long_is_found() {
    let (most, more) = ("//\n".repeat(300), "//\n".repeat(301));
    let golden = "//\n".repeat(601);
    let tree = [
        ("a/src/a.rs", &*most),
        ("a/src/b.rs", &*more),
        ("tests/c.rs", &*more),
        ("tests/d.rs", &*golden),
        ("tests/golden/e.rs", &*golden),
    ];
    let tree = Tree::of(&tree);
    let expected = [("a/src/b.rs:301", "301 lines"), ("tests/d.rs:601", "601 lines")];
    finds(&shape::file_lengths(&tree), &expected);

    let long = |head: &str, count: usize| format!("//!\n{head} {{\n{}}}", "f();\n".repeat(count - 2));
    let check = |text: &str, expected: &[(&str, &str)]| {
        finds(&shape::function_lengths(&Tree::of(&[("a.rs", text)])), expected);
    };
    check(&long("fn fits()", 50), &[]);
    check(&long("fn long<T>(a: [u8; 3]) -> A<{ 3 }>", 51), &[("a.rs:2", "`long` has 51 lines")]);
    check(
        &format!("trait T {{ fn declared(&self);\n{}\n}}", long("fn long()", 60)),
        &[("a.rs:3", "`long` has 60")],
    );
    check(
        &format!("macro_rules! m {{ () => {{\n{}\n}} }}", long("fn long()", 60)),
        &[("a.rs:3", "`long` has 60")],
    );
    check(&long("static F: fn(u8) = ", 60), &[]);
}

#[test]
fn a_mod_file_that_defines_is_found() {
    let text = "//!\n#[cfg(unix)]\nmod a;\npub use a::A;\nfn f() {}\nmod b {}";
    let tree = Tree::of(&[("src/a/mod.rs", text), ("src/a/b.rs", "fn f() {}")]);
    finds(&shape::mod_files(&tree), &[("src/a/mod.rs:5", "only"), ("src/a/mod.rs:6", "only")]);
}

#[test]
fn names_that_say_nothing_or_twice_are_found() {
    let tree = Tree::of(&[
        ("a/src/common/x.rs", ""),
        ("a/src/handler/handler.rs", ""),
        ("a/src/router.rs", ""),
        ("a/src/router/tree.rs", "mod misc {}\nfn f(util: u8) {}"),
        ("a/src/util.rs", ""),
        ("tests/house.rs", ""),
        ("tests/house/tree.rs", ""),
    ]);
    let expected = [
        ("a/src/common/x.rs:1", "`common`"),
        ("a/src/handler/handler.rs:1", "like its folder"),
        ("a/src/router.rs:1", "beside"),
        ("a/src/router/tree.rs:1", "`misc`"),
        ("a/src/util.rs:1", "`util`"),
    ];
    finds(&shape::names(&tree), &expected);
}

#[test]
fn a_file_that_nothing_compiles_is_found() {
    let tree = Tree::of(&[
        ("src/a/b.rs", ""),
        ("src/a/c.rs", ""),
        ("src/a/mod.rs", "mod b;"),
        ("src/d/mod.rs", ""),
        ("src/lib.rs", "mod a;"),
    ]);
    finds(&shape::orphans(&tree), &[("src/a/c.rs:1", "no `mod c`"), ("src/d/mod.rs:1", "no `mod d`")]);
}

#[test]
fn unsafe_code_is_found() {
    let member = "[lints]\nworkspace = true";
    let mut files = vec![
        ("Cargo.toml", "[workspace.lints.rust]\nunsafe_code = \"forbid\""),
        ("a/Cargo.toml", member),
        ("a/src/lib.rs", "//! No unsafe.\ntype T = Token![unsafe];\nfn f() { m!(unsafe {}) }"),
        ("b/Cargo.toml", "[workspace]\n[lints.rust]\nunsafe_code = \"forbid\""),
    ];
    finds(&shape::unsafe_code(&Tree::of(&files)), &[("a/src/lib.rs:3", "`unsafe`")]);
    files[2].1 = "";
    finds(&shape::unsafe_code(&Tree::of(&files)), &[]);
    for (at, lax) in
        [(0, "[workspace.lints.rust]"), (1, "[lints]\n[other]\nworkspace = true"), (3, "[workspace]")]
    {
        let strict = std::mem::replace(&mut files[at].1, lax);
        let place = format!("{}:1", files[at].0);
        finds(&shape::unsafe_code(&Tree::of(&files)), &[(&place, "no `")]);
        files[at].1 = strict;
    }
}

#[test]
fn a_part_without_its_test_or_code_is_found() {
    let tree = Tree::of(&[
        ("cullinan-rs/src/params/mod.rs", ""),
        ("cullinan-rs/src/params/path.rs", ""),
        ("cullinan-rs/src/params/query.rs", ""),
        ("cullinan-rs/src/params/text.rs", ""),
        ("cullinan-rs/src/validate/rules/ge.rs", "const CODE: &str = \"ge\";"),
        ("cullinan-rs/src/validate/rules/gt.rs", "const CODE: &str = \"more\";"),
        ("cullinan-rs/src/validate/rules/le.rs", "const CODE: &str = \"le\";"),
        ("cullinan-rs/src/validate/rules/ip.rs", "const CODE: &str = \"custom\";"),
        (
            "docs/errors.md",
            "| `custom` | yes | d |\n| `ge` | yes | a |\n| `gt` | yes | b |\n| `le` | later | c |",
        ),
        ("tests/it/params/path.rs", ""),
    ]);
    let exempt = [("params/text", "shared"), ("params/gone", "old")];
    let expected =
        [("cullinan-rs/src/params/query.rs:1", "tests/it/params/query.rs"), ("tests/house.rs:1", "gone")];
    finds(&mirror::tests(&tree, &["params"], &exempt), &expected);
    let expected = [
        ("cullinan-rs/src/validate/rules/gt.rs:1", "\"gt\""),
        ("cullinan-rs/src/validate/rules/le.rs:1", "\"le\""),
    ];
    finds(&mirror::codes(&tree), &expected);
}
