//! What a placeholder may look like: its name, and what it asks of its segment.

use super::constraint::{is_built_in, slip};
use super::expression;
use super::message::Message;
use super::scan::{behind_first, find, same};

/// What is wrong with a segment that has both braces.
pub(super) const fn fault(raw: &str) -> Option<Message> {
    let [b'{', inner @ .., b'}'] = raw.as_bytes() else {
        return Some(mixed(raw));
    };
    let inner = behind_first(raw).split_at(inner.len()).0;
    if find(inner, b'{').is_some() || find(inner, b'}').is_some() {
        return Some(mixed(raw));
    }
    let (name, constraint) = match find(inner, b':') {
        Some(colon) => inner.split_at(colon),
        None => (inner, ":path"),
    };
    match name_fault(raw, name) {
        None => constraint_fault(raw, name, behind_first(constraint)),
        fault => fault,
    }
}

/// What is wrong with a segment that begins with `{name:called(`.
pub(super) const fn call_fault(raw: &str, called: &str, arguments: &str) -> Option<Message> {
    let name = behind_first(raw).split_at(raw.len() - arguments.len() - called.len() - 3).0;
    if let Some(fault) = name_fault(raw, name) {
        return Some(fault);
    }
    if !same(called, "regex") {
        let message =
            Message::new().with("only `regex` takes an expression in parentheses, not ").code(called);
        return Some(message.with("; write `{").with(name).with(":regex(..)}`"));
    }
    if expression::end(raw).is_none() {
        let message = Message::new().code(raw).with(" has a `regex(` without a `)}` at the segment's end");
        return Some(message.with("; write `{").with(name).with(":regex(..)}`"));
    }
    if same(arguments, ")}") {
        let message = Message::new().code(raw).with(" has an empty expression, which no segment matches");
        return Some(message.with("; write `{").with(name).with(":regex([0-9]+)}`"));
    }
    None
}

const fn name_fault(raw: &str, name: &str) -> Option<Message> {
    if name.is_empty() {
        return Some(Message::new().code(raw).with(" has no name; a placeholder is written `{name}`"));
    }
    if !is_identifier(name) {
        let message = Message::new().code(raw).with(": ").code(name).with(" is no identifier");
        return Some(message.with("; use letters, digits and `_`, no digit first"));
    }
    None
}

const fn constraint_fault(raw: &str, name: &str, constraint: &str) -> Option<Message> {
    if same(constraint, "regex") {
        let message = Message::new().with("`regex` takes an expression; write `{").with(name);
        return Some(message.with(":regex([0-9]+)}`"));
    }
    if is_built_in(constraint) {
        return None;
    }
    if constraint.is_empty() {
        let message = Message::new().code(raw).with(" names no constraint; write `{").with(name);
        return Some(message.with("}`, or one such as `{").with(name).with(":int}`"));
    }
    if !is_identifier(constraint) {
        let message = Message::new().code(constraint).with(" in ").code(raw).with(" is no constraint's name");
        return Some(message.with("; an expression is written `{").with(name).with(":regex(..)}`"));
    }
    match slip(constraint) {
        None => None,
        Some(meant) => {
            let message = Message::new().with("unknown constraint ").code(constraint).with(" in ").code(raw);
            Some(message.with("; did you mean ").code(meant).with("?"))
        }
    }
}

const fn mixed(raw: &str) -> Message {
    Message::new().code(raw).with(" is more than a placeholder; a placeholder is a whole segment, `/{name}/`")
}

/// Letters beyond ASCII are let through: the argument of that name is what decides.
pub(crate) const fn is_identifier(name: &str) -> bool {
    let (mut rest, mut first) = (name.as_bytes(), true);
    while let [byte, after @ ..] = rest {
        let letter = byte.is_ascii_alphabetic() || *byte == b'_' || !byte.is_ascii();
        if !(letter || (byte.is_ascii_digit() && !first)) {
            return false;
        }
        (rest, first) = (after, false);
    }
    !first && !same(name, "_")
}
