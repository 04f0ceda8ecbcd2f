//! What somebody might send although no document says so: the words of the application's own source.

use std::collections::BTreeSet;
use std::path::Path;

use regex::Regex;

const APPLICATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/truth/app");

/// What might be a name or a value.
pub(crate) struct Words {
    /// Of parameters, members and variants, and short texts.
    pub(crate) all: Vec<String>,
    /// Of variants, and short texts.
    pub(crate) values: Vec<String>,
}

/// Every name and every short text of the application, as it is written and as serde might write it.
pub(crate) fn words() -> Words {
    let text = Regex::new("\"([^\"\\s{}]{1,20})\"").unwrap();
    let variant = Regex::new("(?m)^    ([A-Z][A-Za-z]*)(?:,$|\\(| \\{$)").unwrap();
    let name = Regex::new("\\b([a-z][a-z0-9_]*): ").unwrap();
    let (mut values, mut names, mut count) = (BTreeSet::new(), BTreeSet::new(), 0);
    for file in std::fs::read_dir(Path::new(APPLICATION)).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let found = |expression: &Regex| -> Vec<String> {
            expression.captures_iter(&source).map(|found| found[1].to_owned()).collect()
        };
        values.extend(found(&text));
        for text in found(&variant) {
            values.extend([text.to_lowercase(), spelt(&text, '-'), spelt(&text, '_'), text]);
        }
        for text in found(&name) {
            names.extend([spelt(&text, '-'), camel(&text), text]);
        }
        count += 1;
    }
    assert!(count > 5 && names.contains("isbn") && values.contains("spiral-bound"), "{names:?} {values:?}");
    names.extend(values.iter().cloned());
    Words { all: names.into_iter().collect(), values: values.into_iter().collect() }
}

/// `SpiralBound` as `spiral-bound`.
fn spelt(text: &str, between: char) -> String {
    let mut spelt = String::new();
    for (at, letter) in text.chars().enumerate() {
        match letter {
            '_' | '-' => spelt.push(between),
            letter if letter.is_uppercase() => {
                if at > 0 && !spelt.ends_with(between) {
                    spelt.push(between);
                }
                spelt.extend(letter.to_lowercase());
            }
            letter => spelt.push(letter),
        }
    }
    spelt
}

/// `home_page` as `homePage`.
fn camel(text: &str) -> String {
    let mut parts = text.split('_').filter(|part| !part.is_empty());
    let mut camel = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        camel.push_str(&part[..1].to_uppercase());
        camel.push_str(&part[1..]);
    }
    camel
}
