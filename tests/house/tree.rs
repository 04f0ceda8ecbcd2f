//! The files of the project, their tokens, and what a rule says about them.

use std::fmt;
use std::path::Path;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Directories that hold nothing written by hand, or cases that are wrong on purpose.
const SKIPPED: &[&str] = &["target", "wip", "ui"];

/// A broken rule, where it is broken.
#[derive(Debug)]
pub(crate) struct Fault {
    path: String,
    line: usize,
    text: String,
}

impl Fault {
    pub(crate) fn new(path: impl Into<String>, line: usize, text: impl Into<String>) -> Self {
        Self { path: path.into(), line, text: text.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// A file, by its path from the project's root.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn fault(&self, line: usize, text: impl Into<String>) -> Fault {
        Fault::new(&self.path, line, text)
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    pub(crate) fn name(&self) -> &str {
        self.path.rsplit_once('/').map_or(&self.path, |(_, name)| name)
    }

    pub(crate) fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    pub(crate) fn stem(&self) -> &str {
        self.name().split_once('.').map_or(self.name(), |(stem, _)| stem)
    }

    pub(crate) fn syntax(&self) -> syn::File {
        syn::parse_file(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// The file's tokens in one row; comments and the insides of strings are not among them.
    pub(crate) fn tokens(&self) -> Vec<Token> {
        let stream = self.text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.path));
        let mut row = Vec::new();
        flatten(stream, &mut row);
        row
    }
}

/// The project's files, in order of their paths.
pub(crate) struct Tree {
    pub(crate) files: Vec<File>,
}

impl Tree {
    /// The project as it lies on the disk.
    pub(crate) fn read(root: &Path) -> Self {
        let mut files = Vec::new();
        walk(root, "", &mut files);
        Self { files }
    }

    /// A tree made up of paths and texts.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File { path: (*path).into(), text: (*text).into() };
        Self { files: files.iter().map(file).collect() }
    }

    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_rust())
    }

    pub(crate) fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    pub(crate) fn has_folder(&self, folder: &str) -> bool {
        self.files.iter().any(|file| file.folder() == folder)
    }
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    let mut entries: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
    entries.sort();
    for name in entries.iter().filter_map(|name| name.to_str()).filter(|name| !name.starts_with('.')) {
        let (entry, path) = (folder.join(name), format!("{prefix}{name}"));
        if entry.is_dir() {
            if !SKIPPED.contains(&name) {
                walk(&entry, &format!("{path}/"), files);
            }
        } else if [".rs", ".toml", ".md"].iter().any(|kind| name.ends_with(kind)) {
            let text = std::fs::read_to_string(&entry).unwrap_or_else(|error| panic!("{path}: {error}"));
            files.push(File { path, text });
        }
    }
}

/// A token: a word, a sign, `::`, a bracket, or `"` for any literal.
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) line: usize,
    /// Where an opening bracket closes, as an index into the row.
    pub(crate) end: Option<usize>,
}

impl Token {
    pub(crate) fn is(&self, text: &str) -> bool {
        self.text == text
    }

    pub(crate) fn is_word(&self) -> bool {
        self.text.starts_with(|first: char| first.is_alphabetic() || first == '_')
    }
}

fn flatten(stream: TokenStream, row: &mut Vec<Token>) {
    let mut joint_colon = false;
    for tree in stream {
        let line = tree.span().start().line;
        let text = match &tree {
            TokenTree::Ident(word) => word.to_string(),
            TokenTree::Literal(_) => "\"".to_owned(),
            TokenTree::Punct(sign) if sign.as_char() == ':' && joint_colon => {
                joint_colon = false;
                row.last_mut().unwrap().text.push(':');
                continue;
            }
            TokenTree::Punct(sign) => sign.as_char().to_string(),
            TokenTree::Group(group) => brackets(group.delimiter()).0.to_owned(),
        };
        joint_colon =
            matches!(&tree, TokenTree::Punct(it) if it.as_char() == ':' && it.spacing() == Spacing::Joint);
        row.push(Token { text, line, end: None });
        if let TokenTree::Group(group) = tree {
            let start = row.len() - 1;
            flatten(group.stream(), row);
            row[start].end = Some(row.len());
            let line = group.span_close().start().line;
            row.push(Token { text: brackets(group.delimiter()).1.to_owned(), line, end: None });
        }
    }
}

fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}
