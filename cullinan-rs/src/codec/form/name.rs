//! The names of a form's fields: where a text stands in the whole.

use std::borrow::Cow;

/// One step from a whole to its part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step<'b> {
    /// `name`, `.name`
    Member(Cow<'b, str>),
    /// `[0]`
    Item(usize),
    /// `[]`
    Next,
    /// What follows is none of these.
    Stray,
    /// There are too many.
    Deep,
}

/// As many as JSON may nest.
pub(super) const DEEPEST: usize = 127;

/// The steps that a name says, put behind `steps`.
pub(super) fn split<'b>(name: Cow<'b, str>, steps: &mut Vec<Step<'b>>) {
    match name {
        Cow::Borrowed(name) => walk(name, steps, Cow::Borrowed),
        Cow::Owned(name) => walk(&name, steps, |part| Cow::Owned(part.to_owned())),
    }
}

fn walk<'n, 'b>(name: &'n str, steps: &mut Vec<Step<'b>>, keep: fn(&'n str) -> Cow<'b, str>) {
    let end = steps.len() + DEEPEST;
    let mut at = 0;
    if !name.starts_with('[') {
        at = member(name, 0, steps, keep);
    }
    while let Some(rest) = name.get(at..).filter(|rest| !rest.is_empty()) {
        if steps.len() == end {
            return steps.push(Step::Deep);
        }
        match rest.strip_prefix('[').and_then(|inside| inside.split_once(']')) {
            Some(("", "")) => return steps.push(Step::Next),
            Some((digits, _)) => match index(digits) {
                Some(index) => {
                    steps.push(Step::Item(index));
                    at += digits.len() + 2;
                }
                None => return steps.push(Step::Stray),
            },
            None if rest.starts_with('.') => at = member(name, at + 1, steps, keep),
            None => return steps.push(Step::Stray),
        }
    }
}

/// A member's name from there on; where it ends.
fn member<'n, 'b>(
    name: &'n str,
    start: usize,
    steps: &mut Vec<Step<'b>>,
    keep: fn(&'n str) -> Cow<'b, str>,
) -> usize {
    let rest = name.get(start..).unwrap_or_default();
    let end = start + rest.find(['.', '[']).unwrap_or(rest.len());
    steps.push(Step::Member(keep(name.get(start..end).unwrap_or_default())));
    end
}

/// A number without signs.
fn index(digits: &str) -> Option<usize> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}
