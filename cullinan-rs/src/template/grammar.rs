//! What a template may look like, and what to write instead where it may not.

use super::captures::MAX_PLACEHOLDERS;
use super::expression;
use super::join::write;
use super::literal::{character_fault, literal_fault};
use super::message::Message;
use super::placeholder;
use super::scan::{find, same};
use super::segment::{Segment, Segments};

/// The first thing that is wrong with `url` behind `prefix`.
pub(crate) const fn fault(prefix: &str, url: &str) -> Option<Message> {
    let mut segments = Segments::of(prefix, url);
    let mut placeholders = 0;
    while let Some(raw) = segments.raw() {
        if let Some(message) = segment_fault(raw) {
            return Some(place(message, prefix, url));
        }
        let segment = Segment::of(raw);
        let Some(name) = segment.name() else { continue };
        placeholders += 1;
        if matches!(segment, Segment::Rest(_)) && !segments.is_empty() {
            let message = Message::new()
                .code(raw)
                .with(" takes everything that follows, so it must be the last segment");
            return Some(place(message, prefix, url));
        }
        if count(prefix, url, name) > 1 {
            let message = Message::new().with("two placeholders are called ").code(name);
            return Some(place(message, prefix, url).with("; give each a name of its own"));
        }
    }
    if placeholders > MAX_PLACEHOLDERS {
        return Some(place(Message::new().with("more than 16 placeholders"), prefix, url));
    }
    None
}

/// The first thing that is wrong with the url of a controller, which others are put behind.
pub(crate) const fn prefix_fault(prefix: &str) -> Option<Message> {
    if let Some(message) = fault(prefix, "") {
        return Some(message);
    }
    let mut segments = Segments::of(prefix, "");
    while let Some(raw) = segments.raw() {
        if let Segment::Rest(name) = Segment::of(raw) {
            let message =
                Message::new().code(raw).with(" takes everything that follows, so no url fits behind it");
            return Some(
                message.with("; move it to the urls of the methods, or write `{").with(name).with("}`"),
            );
        }
    }
    None
}

/// Says which url `message` is about.
const fn place(message: Message, prefix: &str, url: &str) -> Message {
    write(message.with(" (in \""), prefix, url).with("\")")
}

const fn count(prefix: &str, url: &str, wanted: &str) -> usize {
    let mut segments = Segments::of(prefix, url);
    let mut found = 0;
    while let Some(name) = segments.name() {
        found += same(name, wanted) as usize;
    }
    found
}

const fn segment_fault(raw: &str) -> Option<Message> {
    if raw.is_empty() {
        return Some(Message::new().with("an empty segment matches nothing; write one `/` instead of `//`"));
    }
    if let Some((called, arguments)) = expression::called(raw) {
        return placeholder::call_fault(raw, called, arguments);
    }
    if let Some(message) = character_fault(raw) {
        return Some(message);
    }
    match (find(raw, b'{'), find(raw, b'}')) {
        (None, None) => literal_fault(raw),
        (Some(_), None) => Some(unbalanced(raw, "`{` without a `}`")),
        (None, Some(_)) => Some(unbalanced(raw, "`}` without a `{`")),
        (Some(_), Some(_)) => placeholder::fault(raw),
    }
}

const fn unbalanced(raw: &str, what: &str) -> Message {
    Message::new().code(raw).with(" has a ").with(what).with("; a placeholder is written `{name}`")
}
