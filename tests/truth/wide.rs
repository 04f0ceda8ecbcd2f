//! The application is as wide as the library: what is added to one belongs into the other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

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

fn sources(folder: impl AsRef<Path>) -> impl Iterator<Item = PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
}

/// What the expression finds in the files of a folder of the library.
fn found(folder: &str, expression: &str) -> BTreeSet<String> {
    let expression = Regex::new(expression).unwrap();
    let mut names = BTreeSet::new();
    for path in sources(format!("{SRC}/{folder}")) {
        let source = fs::read_to_string(path).unwrap();
        names.extend(expression.captures_iter(&source).map(|found| found[1].to_owned()));
    }
    names
}

/// The names that are no words of the application.
fn missing(names: &BTreeSet<String>) -> Vec<&String> {
    let application: String = sources(APPLICATION).map(|path| fs::read_to_string(path).unwrap()).collect();
    let is_there = |name: &str| Regex::new(&format!(r"\b{name}\b")).unwrap().is_match(&application);
    names.iter().filter(|name| !is_there(name)).collect()
}

#[test]
fn every_rule_is_in_the_application() {
    let names: BTreeSet<_> = sources(format!("{SRC}/validate/rules"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name != "mod" && !UNSAID.contains(&name.as_str()))
        .collect();
    assert!(names.len() > 20, "{names:?}");
    assert!(missing(&names).is_empty(), "{:?}", missing(&names));
}

#[test]
fn every_marker_is_in_the_application() {
    let mut names = found("params", r"impl(?:<[^{]*>)? Marker for (\w+)");
    names.retain(|name| !UNDESCRIBED.contains(&name.as_str()));
    assert!(names.len() > 12, "{names:?}");
    assert!(missing(&names).is_empty(), "{:?}", missing(&names));
}

#[test]
fn every_answer_is_in_the_application() {
    let mut names = found("response", r"impl(?:<[^{]*>)? IntoResponse for (\w+)");
    names.retain(|name| !UNDESCRIBED.contains(&name.as_str()));
    assert!(names.len() > 12, "{names:?}");
    assert!(missing(&names).is_empty(), "{:?}", missing(&names));
}
