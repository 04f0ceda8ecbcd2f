//! What is written for people holds: every Rust block is compiled, and the set-up is two commands.
//!
//! The blocks are compiled and run as doc tests of this package, see `src/lib.rs`; here is kept that none is
//! left out. Doc tests share one program, so a block that calls `discover` would find the handlers of all
//! others: it says `standalone_crate` or `no_run`. One that starts a server never ends: it says `no_run`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says where it fails by failing there")]

use std::fs::read_to_string;
use std::path::Path;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const SET_UP: &str = "## Set-up";
const COMMANDS: [&str; 2] = ["cargo run -p bookshop", "cargo test --workspace"];

/// A fenced block.
#[derive(Default)]
struct Block {
    line: usize,
    /// Behind the opening fence.
    info: String,
    text: String,
    /// What stands right above it.
    above: String,
}

impl Block {
    fn words(&self) -> impl Iterator<Item = &str> {
        self.info.split([',', ' '])
    }

    fn is(&self, word: &str) -> bool {
        self.words().any(|found| found == word)
    }

    /// What is wrong with the way it is fenced.
    fn fault(&self) -> Option<&'static str> {
        let left_out = self.words().any(|word| word.starts_with("ignore"));
        let runs = self.is("rust") && !self.is("no_run") && !self.is("compile_fail");
        if self.info.is_empty() {
            Some("say the block's language (`text` is one): without it, it is taken for Rust")
        } else if left_out && !self.above.starts_with("<!-- ignored: ") {
            Some("a block that is not compiled has `<!-- ignored: why -->` right above it")
        } else if runs && self.text.contains(".run()") {
            Some("a block that starts a server is `no_run`: its test would never end")
        } else if runs && self.text.contains("::discover()") && !self.is("standalone_crate") {
            Some("a block that calls `discover` is `no_run` or a `standalone_crate`")
        } else {
            None
        }
    }
}

fn blocks(text: &str) -> Vec<Block> {
    let (mut blocks, mut open, mut above) = (Vec::new(), None::<(&str, Block)>, "");
    for (at, line) in text.lines().enumerate() {
        let sign = line.trim_start();
        match &mut open {
            Some((fence, _)) if sign.trim_end() == *fence => {
                blocks.extend(open.take().map(|(_, block)| block));
            }
            Some((_, block)) => block.text.extend([line, "\n"]),
            None if sign.starts_with("```") => {
                let (fence, info) = sign.split_at(sign.len() - sign.trim_start_matches('`').len());
                let (info, above) = (info.trim().to_owned(), above.to_owned());
                open = Some((fence, Block { line: at + 1, info, above, ..Block::default() }));
            }
            None => above = sign,
        }
    }
    // One that is never closed goes to the end.
    blocks.extend(open.map(|(_, block)| block));
    blocks
}

/// README.md and everything under docs/, by the path from the root.
fn guides() -> Vec<String> {
    let mut guides = vec!["README.md".to_owned()];
    let mut folders = vec!["docs".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in Path::new(ROOT).join(&folder).read_dir().unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                folders.push(path);
            } else if path.ends_with(".md") {
                guides.push(path);
            }
        }
    }
    guides.sort();
    guides
}

fn read(path: &str) -> String {
    read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The part below a heading, up to the next one of its level.
fn section<'t>(text: &'t str, heading: &str) -> &'t str {
    let Some((_, rest)) = text.split_once(&format!("\n{heading}\n")) else { return "" };
    rest.split_once("\n## ").map_or(rest, |(section, _)| section)
}

/// The lines of shell blocks, without comments.
fn commands(text: &str) -> Vec<String> {
    let shells =
        blocks(text).into_iter().filter(|block| ["sh", "bash", "console"].iter().any(|it| block.is(it)));
    let lines = shells.flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>());
    let commands = lines.map(|line| {
        let command = line.split(" #").next().unwrap_or_default();
        command.trim_start_matches("$ ").trim().to_owned()
    });
    commands.filter(|command| !command.is_empty() && !command.starts_with('#')).collect()
}

#[test]
fn every_guide_with_rust_is_compiled() {
    let compiled = read("tests/src/lib.rs");
    let has_rust = |path: &String| blocks(&read(path)).iter().any(|block| block.is("rust"));
    let line = |path: &String| format!("#[doc = include_str!(\"../../{path}\")]");
    let left_out: Vec<_> = guides()
        .iter()
        .filter(|path| has_rust(path))
        .map(line)
        .filter(|line| !compiled.contains(line))
        .collect();
    assert!(left_out.is_empty(), "tests/src/lib.rs has no\n  {}\n", left_out.join("\n  "));
}

#[test]
fn every_block_says_what_it_is() {
    let mut faults = String::new();
    for path in guides() {
        for block in blocks(&read(&path)) {
            faults.extend(block.fault().map(|fault| format!("\n  {path}:{}: {fault}", block.line)));
        }
    }
    assert!(faults.is_empty(), "blocks that are not as they should be:{faults}\n");
}

#[test]
fn two_commands_are_the_whole_set_up() {
    let readme = read("README.md");
    assert_eq!(commands(section(&readme, SET_UP)), COMMANDS, "README.md, `{SET_UP}`, and its shell blocks");
    let [_, test] = COMMANDS;
    assert!(read(".ci/50-test").lines().any(|line| line == test), ".ci/50-test has no line `{test}`");
}

#[test]
fn blocks_that_hide_are_found() {
    let is_found = |text: &str| blocks(text).iter().filter(|block| block.fault().is_some()).count() == 1;
    for text in [
        "```\n1\n```",
        "a\n```rust,ignore\n1\n```",
        "  ```rust,ignore-wasm\n",
        "```rust\nA::discover()\n```",
        "```rust,standalone_crate\na.run().await\n```",
    ] {
        assert!(is_found(text), "{text:?}");
    }
    let good =
        ["```text\n```", "<!-- ignored: why -->\n```rust,ignore\n```", "```rust,no_run\nA::discover()\n```"];
    assert!(!good.into_iter().any(is_found));
    // A shorter fence inside a longer one is text.
    let [outer] = blocks("````md\n```\n````\n").try_into().ok().unwrap();
    assert_eq!((outer.line, outer.text.as_str()), (1, "```\n"));
}

#[test]
fn commands_are_the_lines_of_shell_blocks() {
    let shell = "```sh\n# why\n$ one -p two   # three\n\nfour\n```";
    let text = format!("# A\n## Set-up\n{shell}\n```json\n{{}}\n```\n## B\n```sh\nfive\n```");
    assert_eq!(commands(section(&text, "## Set-up")), ["one -p two", "four"]);
    assert_eq!(section(&text, "## None"), "");
}
