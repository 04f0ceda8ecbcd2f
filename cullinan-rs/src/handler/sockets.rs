//! Sockets among the arguments, told while a program is compiled: a `#[websocket]` has exactly one, any other verb none.

use super::check::at;
use super::facts::Facts;
use super::verb::Verb;
use crate::extract::Reads;
use crate::template::Message;

/// Whether a `#[websocket]` has a socket, as far as it needs one.
pub(super) const fn is_there(facts: &Facts) -> bool {
    let mut rest = facts.arguments;
    while let [argument, after @ ..] = rest {
        if matches!(argument.reads, Reads::Socket) {
            return true;
        }
        rest = after;
    }
    !matches!(facts.verb, Verb::WebSocket)
}

/// What is said where it has none.
pub(super) const fn missing(facts: &Facts) -> Option<Message> {
    if is_there(facts) {
        return None;
    }
    let message = Message::new().with("a `#[websocket]` handler takes the socket: add an argument ");
    Some(message.code("socket: WebSocket"))
}

/// What is said of the argument of that index where it is a socket and none is opened, or a second one.
pub(super) const fn misplaced(facts: &Facts, index: usize) -> Option<Message> {
    let Some(argument) = at(facts, index) else { return None };
    if !matches!(argument.reads, Reads::Socket) {
        return None;
    }
    let message = Message::new();
    if !matches!(facts.verb, Verb::WebSocket) {
        let message = message.code(argument.name).with(" is a socket, which only `#[websocket]` opens: ");
        return Some(message.with("declare the handler with `#[websocket(url = \"/path\")]`"));
    }
    let mut rest = facts.arguments.split_at(index).0;
    while let [earlier, after @ ..] = rest {
        if matches!(earlier.reads, Reads::Socket) {
            let message = message.with("a request opens one socket: ").code(earlier.name).with(" and ");
            return Some(message.code(argument.name).with(" are two; keep one"));
        }
        rest = after;
    }
    None
}
