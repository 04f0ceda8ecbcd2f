//! Regular expressions in a schema: JSON Schema's `pattern` is ECMA 262's, which is not Rust's.

use std::iter::Peekable;
use std::str::Chars;

use serde_json::{Map, Value};

use crate::spec::keywords;

/// What an escaped sign means itself by, in both languages.
const SYNTAX: &str = r"^$\.*+?()[]{}|/";

/// Writes the expression as `pattern` where ECMA 262 can say the same, else as `x-pattern`.
pub(crate) fn write(source: &str, schema: &mut Map<String, Value>) {
    match translate(source) {
        Some(pattern) => keywords::also(schema, "pattern", pattern),
        None => keywords::also(schema, "x-pattern", source),
    }
}

/// The signs that `\p{Cc}` stands for in every version of Unicode: what reads `pattern` need not know `\p`.
const CONTROLS: &str = r"\u0000-\u001F\u007F-\u009F";

/// The expression in ECMA 262, with the flag `u`. Left to Rust are flags, named groups as `(?P<..>)`, classes that
/// are Unicode's in Rust (`\d \w \s \b`, `\p` but for controls), classes within classes, POSIX's, `\A`, `\z` and code
/// points in braces.
pub(super) fn translate(source: &str) -> Option<String> {
    let (mut from, mut to) = (source.chars().peekable(), String::with_capacity(source.len()));
    let mut before = Before::Nothing;
    while let Some(sign) = from.next() {
        before = before.then(sign)?;
        match sign {
            '\\' => to.push_str(&escape(&mut from, false)?),
            '[' => class(&mut from, &mut to)?,
            '(' => group(&mut from, &mut to)?,
            // Rust's dot leaves out the line feed alone; ECMA's leaves out three more.
            '.' => to.push_str(r"[^\n]"),
            '{' => repetition(&mut from, &mut to)?,
            // Alone they are literals in Rust, and nothing in ECMA.
            ']' | '}' => to.extend(['\\', sign]),
            sign => to.push(sign),
        }
    }
    Some(to)
}

/// What stands in front of a sign: Rust repeats anything, ECMA neither an assertion nor what is repeated already.
enum Before {
    Nothing,
    Atom,
    Repeated,
    Lazy,
}

impl Before {
    fn then(self, sign: char) -> Option<Self> {
        match (self, sign) {
            (Self::Atom, '*' | '+' | '?' | '{') => Some(Self::Repeated),
            (Self::Repeated, '?') => Some(Self::Lazy),
            (_, '*' | '+' | '?' | '{') => None,
            (_, '^' | '$' | '|' | '(') => Some(Self::Nothing),
            _ => Some(Self::Atom),
        }
    }
}

/// `{2}`, `{2,}` or `{2,3}`. Rust's `{,3}` counts from 0.
fn repetition(from: &mut Peekable<Chars<'_>>, to: &mut String) -> Option<()> {
    from.peek().filter(|first| first.is_ascii_digit())?;
    to.push('{');
    while let Some(sign) = from.next_if(|sign| sign.is_ascii_digit() || *sign == ',') {
        to.push(sign);
    }
    to.push(from.next_if_eq(&'}')?);
    Some(())
}

/// What stands behind a backslash.
fn escape(from: &mut Peekable<Chars<'_>>, in_class: bool) -> Option<String> {
    match from.next()? {
        'p' if in_class => controls(from).map(str::to_owned),
        'p' => Some(format!("[{}]", controls(from)?)),
        'P' if !in_class => Some(format!("[^{}]", controls(from)?)),
        sign if SYNTAX.contains(sign) || (in_class && sign == '-') => Some(format!("\\{sign}")),
        sign @ ('n' | 'r' | 't' | 'f' | 'v') => Some(format!("\\{sign}")),
        // `\<` and `\>` are the ends of words in Rust.
        sign if sign.is_ascii_punctuation() && !"<>".contains(sign) => Some(sign.to_string()),
        _ => None,
    }
}

/// Control characters, by their name behind `\p`.
fn controls(from: &mut Peekable<Chars<'_>>) -> Option<&'static str> {
    let is_name = "{Cc}".chars().all(|sign| from.next_if_eq(&sign).is_some());
    is_name.then_some(CONTROLS)
}

/// A group that captures or does not; everything else behind `(?` is told apart by name or flag.
fn group(from: &mut Peekable<Chars<'_>>, to: &mut String) -> Option<()> {
    to.push('(');
    if from.next_if_eq(&'?').is_some() {
        from.next_if_eq(&':')?;
        to.push_str("?:");
    }
    Some(())
}

fn class(from: &mut Peekable<Chars<'_>>, to: &mut String) -> Option<()> {
    to.push('[');
    if from.next_if_eq(&'^').is_some() {
        to.push('^');
    }
    // Right behind the bracket, Rust takes it for itself and ECMA for the end.
    if from.peek() == Some(&']') {
        return None;
    }
    loop {
        match from.next()? {
            ']' => break,
            '[' => return None,
            // Twice they are an operation on classes in Rust.
            sign @ ('&' | '-' | '~') if from.peek() == Some(&sign) => return None,
            '\\' => to.push_str(&escape(from, true)?),
            sign => to.push(sign),
        }
    }
    to.push(']');
    Some(())
}

#[cfg(test)]
#[path = "tests/ecma.rs"]
mod tests;
