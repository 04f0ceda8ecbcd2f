//! Reading a JSON body, or one field of it.

use serde::de::{DeserializeOwned, IgnoredAny};

use super::deserializer::Repair;
use super::failure::{Failure, Pass};
use super::node::Node;
use super::notes::{Notes, Root};
use super::object_only::ObjectOnly;
use super::parse::parse;
use super::search::{Read, Search};
use crate::codec::Decoded;

/// Reads a whole body for the parameter of this wire name.
///
/// Not UTF-8, not JSON, nested deeper than 128 levels: one fault `malformed` at `#`. JSON of another shape: a
/// fault for each place that serde refuses, with the pointer of that place: `missing`, `malformed` or `unknown`.
/// Parts that serde buffers (flattened ones, the data of internally tagged enums) are searched for the place;
/// where that cannot be told, and in untagged enums always, the fault stands at the part's own root.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8], name: &'static str) -> Decoded<T> {
    let root = Root { pointer: "#", name };
    match std::str::from_utf8(body) {
        Ok(text) => read_text(text, root),
        Err(_) => unread(root, "must be UTF-8"),
    }
}

/// Reads the JSON text of one field of the body; `pointer` makes the place where it stands.
pub(crate) fn read_field<T: DeserializeOwned>(
    text: &str,
    pointer: impl FnOnce() -> String,
    name: &'static str,
) -> Decoded<T> {
    match read_sound(text) {
        Ok(value) => Decoded::Sound(value),
        Err(error) => read_again(text, Root { pointer: &pointer(), name }, &error),
    }
}

/// Reads JSON that is there as a value.
pub(crate) fn read_value<T: DeserializeOwned>(value: &serde_json::Value, name: &'static str) -> Decoded<T> {
    match T::deserialize(ObjectOnly(value)) {
        Ok(value) => Decoded::Sound(value),
        Err(_) => read(value.to_string().as_bytes(), name),
    }
}

#[inline]
fn read_text<T: DeserializeOwned>(text: &str, root: Root<'_>) -> Decoded<T> {
    match read_sound(text) {
        Ok(value) => Decoded::Sound(value),
        Err(error) => read_again(text, root, &error),
    }
}

#[inline]
fn read_sound<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(ObjectOnly(&mut reader))?;
    reader.end()?;
    Ok(value)
}

#[cold]
#[inline(never)]
fn read_again<T: DeserializeOwned>(text: &str, root: Root<'_>, error: &serde_json::Error) -> Decoded<T> {
    let mut last = None;
    let mut read = |node: &Node<'_>, pass: &_| -> Result<(), Failure> {
        last = Some(T::deserialize(Repair::new(node, pass))?);
        Ok(())
    };
    let (notes, is_whole) = examine(text, root, error, &mut read);
    faulty(notes, last.filter(|_| is_whole))
}

fn faulty<T>(notes: Notes, value: Option<T>) -> Decoded<T> {
    let Notes { faults, stand_ins, truncated, .. } = notes;
    Decoded::Faulty { value, faults, stand_ins, truncated }
}

/// What cannot be read at all, and what it must be.
#[cold]
pub(in crate::codec) fn unread<T>(root: Root<'_>, why: &'static str) -> Decoded<T> {
    faulty(root.unread(why), None)
}

/// The tree of a JSON text; `None` if it is none.
pub(in crate::codec) fn node(text: &str) -> Option<Node<'_>> {
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    parse(text)
}

/// Reads a tree that no JSON text made; `None` where it is not of the type's shape.
pub(in crate::codec) fn read_node<T: DeserializeOwned>(node: &Node<'_>) -> Option<T> {
    T::deserialize(Repair::new(node, &Pass::default())).ok()
}

/// Reads a tree that no JSON text made, and finds all that is wrong with it; it was made of so many bytes.
#[inline(never)]
pub(in crate::codec) fn read_tree<T: DeserializeOwned>(
    tree: Node<'_>,
    length: usize,
    root: Root<'_>,
) -> Decoded<T> {
    let mut last = None;
    let mut read = |node: &Node<'_>, pass: &_| -> Result<(), Failure> {
        last = Some(T::deserialize(Repair::new(node, pass))?);
        Ok(())
    };
    let (mut notes, is_whole) = Search::new(tree, length, root, &mut read).run();
    if notes.faults.is_empty() {
        return match last {
            Some(value) if is_whole && !notes.truncated => Decoded::Sound(value),
            // Each number that serde buffers takes two passes.
            _ if notes.truncated => unread(root, "has too many fields for a form; send it as JSON"),
            _ => unread(root, "has not the expected shape"),
        };
    }
    notes.keep_outermost();
    faulty(notes, last.filter(|_| is_whole))
}

/// All that does not depend on the type: what is wrong, and whether the last pass has made a value.
fn examine<'r>(
    text: &str,
    root: Root<'_>,
    error: &serde_json::Error,
    read: &'r mut Read<'r>,
) -> (Notes, bool) {
    // serde_json calls some faults of shape, such as a list that is too long, faults of syntax.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return (root.unread(position("is not valid JSON", &error)), false);
    }
    let Some(tree) = parse(text) else {
        return (root.unread(position("is not valid JSON", error)), false);
    };
    let (mut notes, is_whole) = Search::new(tree, text.len(), root, read).run();
    if notes.faults.is_empty() {
        let truncated = notes.truncated;
        notes = root.unread(position("has not the expected shape", error));
        notes.truncated = truncated;
        return (notes, false);
    }
    notes.keep_outermost();
    (notes, is_whole)
}

fn position(what: &str, error: &serde_json::Error) -> String {
    format!("{what} at line {}, column {}", error.line(), error.column())
}
