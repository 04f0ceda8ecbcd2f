//! JSON as YAML: block style, with every text quoted that could be taken for something else.
//!
//! It is read the same by YAML 1.2 and 1.1, whose readers take `no` for a boolean and `1e3` for a text.

use std::fmt::Write;

use serde_json::{Map, Number, Value};

/// The words that some version of YAML takes for something other than a text.
const WORDS: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

/// Writes a document.
pub(crate) fn yaml(document: &Value) -> String {
    let mut text = String::new();
    write(document, 0, &mut text);
    // A scalar and an empty collection begin with the space that would stand behind a key.
    if text.starts_with(' ') { text.split_off(1) } else { text.trim_start_matches('\n').to_owned() }
}

/// Writes what stands behind a key or a dash, the line's end included.
fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => write_members(members, depth, text),
        Value::Array(items) if !items.is_empty() => write_items(items, depth, text),
        Value::Object(_) => text.push_str(" {}\n"),
        Value::Array(_) => text.push_str(" []\n"),
        Value::String(said) if is_block(said) => write_block(said, depth, text),
        Value::String(said) => {
            text.push(' ');
            write_text(said, text);
            text.push('\n');
        }
        Value::Number(number) => text.extend([" ", &write_number(number), "\n"]),
        Value::Null | Value::Bool(_) => {
            let _ = writeln!(text, " {value}");
        }
    }
}

fn write_members(members: &Map<String, Value>, depth: usize, text: &mut String) {
    text.push('\n');
    for (name, value) in members {
        indent(depth, text);
        write_text(name, text);
        text.push(':');
        write(value, depth + 1, text);
    }
}

fn write_items(items: &[Value], depth: usize, text: &mut String) {
    text.push('\n');
    for item in items {
        indent(depth, text);
        text.push('-');
        let start = text.len();
        write(item, depth + 1, text);
        // The first line of a collection stands behind the dash: `- name: ..`.
        if text.get(start..).is_some_and(|written| written.starts_with('\n')) {
            let first = start + 1 + 2 * (depth + 1);
            text.replace_range(start..first, " ");
        }
    }
}

fn indent(depth: usize, text: &mut String) {
    text.extend(std::iter::repeat_n("  ", depth));
}

/// Plain where it can be nothing else, and in double quotes otherwise.
fn write_text(said: &str, text: &mut String) {
    let is_plain = said.starts_with(|first: char| first.is_ascii_alphabetic() || "/_$".contains(first))
        && said.chars().all(|letter| letter.is_ascii_alphanumeric() || "/_$.-".contains(letter))
        && !WORDS.iter().any(|word| said.eq_ignore_ascii_case(word));
    if is_plain {
        text.push_str(said);
        return;
    }
    text.push('"');
    said.chars().for_each(|letter| write_letter(letter, text));
    text.push('"');
}

fn write_letter(letter: char, text: &mut String) {
    let code = u32::from(letter);
    match letter {
        '"' => text.push_str("\\\""),
        '\\' => text.push_str("\\\\"),
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        letter if is_printable(letter) => text.push(letter),
        _ if code <= 0xff => drop(write!(text, "\\x{code:02x}")),
        _ if code <= 0xffff => drop(write!(text, "\\u{code:04x}")),
        _ => drop(write!(text, "\\U{code:08x}")),
    }
}

/// What every reader takes as it is. `<` is none, so that no page ends within the document; the breaks of lines that
/// Unicode has are YAML 1.1's too.
fn is_printable(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
        && !matches!(letter, '<' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Whether a text of several lines can stand as it is. The first one tells how far all are indented.
fn is_block(said: &str) -> bool {
    said.contains('\n')
        && !said.starts_with([' ', '\n'])
        && !said.ends_with('\n')
        && said.split('\n').all(|line| line.chars().all(is_printable))
}

fn write_block(said: &str, depth: usize, text: &mut String) {
    text.push_str(" |-\n");
    for line in said.split('\n') {
        if !line.is_empty() {
            indent(depth.max(1), text);
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// As a float of both versions: `1e20` is `1.0e+20`.
fn write_number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return text };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

#[cfg(test)]
#[path = "tests/yaml.rs"]
mod tests;
