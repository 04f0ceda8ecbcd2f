//! Which arguments can read of the body what they read, told while a program is compiled.

use super::check::at;
use super::facts::{Fact, Facts};
use super::sockets;
use super::verb::Verb;
use crate::extract::Reads;
use crate::template::Message;

/// What keeps the argument of that index from reading what it reads of the body.
pub(super) const fn unreadable(facts: &Facts, index: usize) -> Option<Message> {
    let Some(argument) = at(facts, index) else { return None };
    if matches!(argument.reads, Reads::Nothing) {
        return None;
    }
    if matches!(argument.reads, Reads::Socket) {
        return sockets::misplaced(facts, index);
    }
    if matches!(facts.verb, Verb::WebSocket) {
        let message = Message::new().with("a socket opens without a body: ").code(argument.name);
        return Some(message.with(" cannot be read; read it as Query<_>, or receive it from the socket"));
    }
    if !facts.verb.has_body() {
        let message = Message::new().with(facts.verb.as_str()).with(" has no body: ").code(argument.name);
        let message = message.with(" cannot be read; use post_api, put_api or patch_api");
        return Some(match argument.reads {
            Reads::Fields | Reads::Whole => message.with(", or read it as Query<_>"),
            _ => message,
        });
    }
    let mut rest = facts.arguments.split_at(index).0;
    while let [earlier, after @ ..] = rest {
        if !earlier.reads.goes_with(argument.reads) {
            return Some(contending(earlier, argument));
        }
        rest = after;
    }
    None
}

const fn contending(earlier: &Fact, argument: &Fact) -> Message {
    let message = Message::new();
    let (first, second) = match (earlier.reads, argument.reads) {
        (Reads::Whole, Reads::Whole) => {
            let message = message.with("two arguments read the whole body: ").code(earlier.name);
            return message.with(" and ").code(argument.name).with("; keep one");
        }
        (_, Reads::Stream) | (Reads::Fields, Reads::Whole) | (Reads::Files, Reads::Whole | Reads::Raw) => {
            (argument, earlier)
        }
        _ => (earlier, argument),
    };
    let message = message.code(first.name);
    match first.reads {
        Reads::Stream => message
            .with(" takes the body as it arrives, which leaves nothing of it for ")
            .code(second.name)
            .with("; keep one"),
        Reads::Raw => message
            .with(" has the body's bytes in memory, and ")
            .code(second.name)
            .with(" is kept in files while it arrives; keep one"),
        _ => {
            message.with(" reads the whole body and ").code(second.name).with(" a field of it; keep one way")
        }
    }
}
