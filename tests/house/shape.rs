//! Files and functions: how they begin, how long they may be, what they may be called.

use syn::Item;

use super::floors::line_of;
use super::tree::{Fault, File, Token, Tree};

const LONGEST_FILE: usize = 300;
const LONGEST_TEST_FILE: usize = 600;
const LONGEST_FUNCTION: usize = 50;
const SAYS_NOTHING: &[&str] = &["util", "utils", "helper", "helpers", "common", "misc"];

/// The first line says what the file is.
pub(crate) fn first_lines(tree: &Tree) -> Vec<Fault> {
    let silent = tree.rust().filter(|file| !file.text.starts_with("//! "));
    silent.map(|file| file.fault(1, "the first line is not `//! ` and what the file is")).collect()
}

/// What was generated is as long as it is.
pub(crate) fn file_lengths(tree: &Tree) -> Vec<Fault> {
    let too_long = |file: &File| {
        let longest = if file.path.starts_with("tests/") { LONGEST_TEST_FILE } else { LONGEST_FILE };
        let count = file.text.lines().count();
        (count > longest).then(|| file.fault(longest + 1, format!("{count} lines, {longest} is the end")))
    };
    let is_generated = |path: &str| path.starts_with("tests/golden/") || path == "tests/law/models.rs";
    let written = tree.rust().filter(|file| !is_generated(&file.path));
    written.filter_map(too_long).collect()
}

/// From `fn` to the closing brace, in macro definitions too. Tests are held to their file's length.
pub(crate) fn function_lengths(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    let is_test =
        |path: &str| path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("/tests.rs");
    for file in tree.rust().filter(|file| !is_test(&file.path)) {
        let row = file.tokens();
        for (at, name) in named(&row, "fn") {
            let Some(end) = body(&row, at).and_then(|open| row[open].end) else { continue };
            let count = row[end].line - row[at].line + 1;
            if count > LONGEST_FUNCTION {
                let text = format!("`{name}` has {count} lines, {LONGEST_FUNCTION} is the end");
                faults.push(file.fault(row[at].line, text));
            }
        }
    }
    faults
}

/// Where the keyword stands before a name, and that name.
fn named<'r>(row: &'r [Token], keyword: &'r str) -> impl Iterator<Item = (usize, &'r str)> {
    let pairs = row.iter().zip(row.iter().skip(1)).enumerate();
    pairs
        .filter(move |(_, (word, name))| word.is(keyword) && (name.is_word() || name.is("$")))
        .map(|(at, (_, name))| (at, name.text.as_str()))
}

/// The opening brace of the function that begins at `at`, unless it only is declared.
fn body(row: &[Token], mut at: usize) -> Option<usize> {
    loop {
        let token = row.get(at)?;
        match token.text.as_str() {
            ";" => return None,
            // `Array<{ N }>`
            "{" if !row[at - 1].is("<") => return Some(at),
            _ => at = token.end.unwrap_or(at) + 1,
        }
    }
}

/// A `mod.rs` tells what there is; it defines nothing.
pub(crate) fn mod_files(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.rust().filter(|file| file.name() == "mod.rs") {
        let items = file.syntax().items;
        let defined = items.iter().filter(|item| match item {
            Item::Use(_) => false,
            Item::Mod(module) => module.content.is_some(),
            _ => true,
        });
        faults.extend(defined.map(|item| file.fault(line_of(item), "a `mod.rs` holds `mod` and `use` only")));
    }
    faults
}

/// Names say what is inside, and one thing has one file.
pub(crate) fn names(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.rust() {
        let parts = file.folder().split('/').chain([file.stem()]);
        let empty = parts.filter(|part| SAYS_NOTHING.contains(part));
        faults.extend(empty.map(|part| file.fault(1, format!("`{part}` does not say what is inside"))));
        let row = file.tokens();
        let modules = named(&row, "mod").filter(|(at, _)| row.get(at + 2).is_some_and(|next| next.is("{")));
        let empty = modules.filter(|(_, name)| SAYS_NOTHING.contains(name));
        faults.extend(
            empty.map(|(at, name)| file.fault(row[at].line, format!("`{name}` does not say what is inside"))),
        );
        if file.folder().rsplit('/').next() == Some(file.stem()) {
            faults.push(
                file.fault(
                    1,
                    "a file named like its folder: what is in it belongs into the `mod.rs`' children",
                ),
            );
        }
        let beside = format!("{}/{}", file.folder(), file.stem());
        if is_module(file) && tree.has_folder(&beside) {
            faults.push(
                file.fault(1, format!("stands beside `{beside}/`: the folder's own file is its `mod.rs`")),
            );
        }
    }
    faults
}

/// Cargo's targets, such as this one, have no `mod.rs` to go to.
fn is_module(file: &File) -> bool {
    file.path.contains("/src/") || file.path.starts_with("tests/it/")
}

/// A file that no `mod` line names is never compiled.
pub(crate) fn orphans(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for parent in tree.rust().filter(|file| ["mod.rs", "lib.rs", "main.rs"].contains(&file.name())) {
        let row = parent.tokens();
        let declared: Vec<_> = named(&row, "mod").map(|(_, name)| name).collect();
        for file in tree.rust() {
            let name = match file.name() {
                "lib.rs" | "main.rs" => continue,
                "mod.rs" => file.folder().strip_prefix(parent.folder()).and_then(|it| it.strip_prefix('/')),
                _ => (file.folder() == parent.folder()).then(|| file.stem()),
            };
            let Some(name) = name.filter(|name| !name.contains('/')) else { continue };
            if !declared.contains(&name) {
                faults.push(file.fault(1, format!("`{}` has no `mod {name}`", parent.path)));
            }
        }
    }
    faults
}

/// Not one `unsafe`, and the compiler told so in every package.
pub(crate) fn unsafe_code(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.rust() {
        let row = file.tokens();
        let found = (0..row.len()).filter(|at| row[*at].is("unsafe") && !is_spoken_of(&row, *at));
        faults.extend(found.map(|at| file.fault(row[at].line, "`unsafe`")));
    }
    for file in tree.files.iter().filter(|file| file.name() == "Cargo.toml") {
        let (table, line) = match file.path.as_str() {
            "Cargo.toml" => ("[workspace.lints.rust]", "unsafe_code = \"forbid\""),
            // A package outside the workspace.
            _ if has(file, "[workspace]", "") => ("[lints.rust]", "unsafe_code = \"forbid\""),
            _ => ("[lints]", "workspace = true"),
        };
        if !has(file, table, line) {
            faults.push(file.fault(1, format!("no `{line}` under `{table}`")));
        }
    }
    faults
}

/// `Token![unsafe]`: a macro that reads other people's code knows the word.
fn is_spoken_of(row: &[Token], at: usize) -> bool {
    at > 2 && row[at - 3].is("Token") && row[at - 2].is("!")
}

/// Whether a manifest has the line in the table; the empty line asks for the table alone.
fn has(manifest: &File, table: &str, line: &str) -> bool {
    let mut lines = manifest.text.lines().map(str::trim).skip_while(|found| *found != table);
    match lines.next() {
        None => false,
        Some(_) if line.is_empty() => true,
        Some(_) => lines.take_while(|found| !found.starts_with('[')).any(|found| found == line),
    }
}
