//! The application is as wide as the library: what is added to one belongs into the other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

use super::usage::Usage;

const SRC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../cullinan-rs/src");
const APPLICATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/truth/app");

/// JSON Schema has no words for these.
const UNSAID: [&str; 3] = ["credit_card", "custom", "must_match"];
/// The request's surroundings, and sockets, are not among the operations of a document; a `http::Response` is not
/// described, a template is an `Html`, and `AnyJson` is a `Value` by another name.
const UNDESCRIBED: [&str; 15] = [
    "AnyJson",
    "Extension",
    "Handshake",
    "HeaderMap",
    "Inject",
    "Method",
    "PeerAddr",
    "RequestBody",
    "Response",
    "RouteName",
    "Template",
    "Uri",
    "Urls",
    "WebSocket",
    "WebSocketOptions",
];

/// The source files of a folder and of those in it.
fn sources(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let further = paths.flat_map(|path| if path.is_dir() { sources(path) } else { vec![path] });
    further.filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// The names that the expression finds in the files of a folder of the library.
fn found(folder: &str, expression: &str) -> BTreeSet<String> {
    let expression = Regex::new(expression).unwrap();
    let mut names = BTreeSet::new();
    for path in sources(format!("{SRC}/{folder}")) {
        let source = fs::read_to_string(path).unwrap();
        names.extend(expression.captures_iter(&source).map(|found| found[1].to_owned()));
    }
    names
}

fn usage() -> Usage {
    let sources: Vec<_> =
        sources(APPLICATION).into_iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    Usage::of(sources.iter().map(String::as_str))
}

/// That all of them are made use of.
fn check(names: &BTreeSet<String>, used: &BTreeSet<String>, least: usize) {
    assert!(names.len() > least, "{names:?}");
    let missing: Vec<_> = names.difference(used).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_rule_is_in_the_application() {
    let names: BTreeSet<_> = sources(format!("{SRC}/validate/rules"))
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name != "mod" && !UNSAID.contains(&name.as_str()))
        .collect();
    check(&names, &usage().rules, 20);
}

#[test]
fn every_marker_is_in_the_application() {
    let mut names = found("params", r"impl(?:<[^{]*>)? Marker for (\w{2,})");
    names.retain(|name| !UNDESCRIBED.contains(&name.as_str()));
    check(&names, &usage().arguments, 12);
}

#[test]
fn every_answer_is_in_the_application() {
    let mut names = found("response", r"impl(?:<[^{]*>)? IntoResponse for (?:\w+::)*(\w{2,})");
    names.retain(|name| !UNDESCRIBED.contains(&name.as_str()));
    check(&names, &usage().answers, 12);
}
