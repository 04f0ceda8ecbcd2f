//! What a declaration must hold, checked while it is compiled: each function panics with the error's text.
//!
//! One mistake speaks once: where two checks see the same slip, one of them is silent.
#![allow(clippy::panic, reason = "a panic in a const is the compile error")]

use std::time::Duration;

use super::facts::{Fact, Facts};
use super::listed;
use super::readers::unreadable;
use super::sockets;
use crate::body::status_fault;
use crate::extract::Place;
use crate::quantity;
use crate::table::Listing;
use crate::template::{self, Message, Segments, close, has, same};

#[cfg(test)]
#[path = "tests/check.rs"]
mod tests;

/// The url is a template, also behind its prefix.
#[track_caller]
pub const fn url(facts: &Facts) {
    if !facts.sound && template::prefix_fault(facts.prefix).is_none() {
        refuse(template::fault(facts.prefix, facts.url));
    }
}

/// The url of a controller is a template that others can be put behind.
#[track_caller]
pub const fn prefix(url: &str) {
    refuse(template::prefix_fault(url));
}

/// Every placeholder of the method's own url is read by an argument.
#[track_caller]
pub const fn covered(facts: &Facts) {
    if !facts.sound {
        refuse(uncovered(facts));
    }
}

/// The argument of that index has its placeholder, if it needs one.
#[track_caller]
pub const fn argument(facts: &Facts, index: usize) {
    if !facts.sound {
        refuse(misplaced(facts, index));
    }
}

/// The argument of that index can read what it reads of the body.
#[track_caller]
pub const fn reader(facts: &Facts, index: usize) {
    if !facts.sound {
        refuse(unreadable(facts, index));
        refuse(listed::untold(facts, index));
    }
}

/// An argument holds what a keyword of the verb lists.
#[track_caller]
pub const fn listed(facts: &Facts, listing: Listing) {
    if !facts.sound {
        refuse(listed::unheld(facts, listing));
    }
}

/// A handler of sockets takes one.
#[track_caller]
pub const fn socket(facts: &Facts) {
    if !facts.sound {
        refuse(sockets::missing(facts));
    }
}

/// A handler of sockets answers nothing: `empty` tells whether the returned type never has a body.
#[track_caller]
pub const fn answers_nothing(empty: bool) {
    if !empty {
        panic!(
            "what a `#[websocket]` handler has to say goes through the socket: return `()` or `Result<()>`"
        );
    }
}

/// The status goes with the answer: `empty` tells whether the returned type never has a body.
#[track_caller]
pub const fn status(status: Option<u16>, empty: bool) {
    // A number that is no status is the macro's to say.
    if let Some(status @ 200..=599) = status
        && let Some(fault) = status_fault(status, empty)
    {
        panic!("{}", fault);
    }
}

/// The status of an answer whose type has no fault.
#[track_caller]
#[must_use]
pub const fn answered(fault: Option<&str>, status: u16) -> u16 {
    match fault {
        None => status,
        Some(fault) => panic!("{}", fault),
    }
}

/// The type of an answer that is written for the document alone has no fault.
#[track_caller]
pub const fn answer(fault: Option<&str>) {
    if let Some(fault) = fault {
        panic!("{}", fault);
    }
}

/// A model that stands below attributes of its own.
pub const fn first() {
    panic!("`#[model]` stands first among the attributes of a type");
}

/// A controller of fields that can be shared, and which itself cannot.
pub(super) const fn unshared() {
    panic!("requests on several threads share a controller: it must be `Send` and `Sync`");
}

/// The bytes of `"2MiB"`.
#[track_caller]
#[must_use]
pub const fn size(text: &str) -> u64 {
    match quantity::size(text) {
        Ok(bytes) => bytes,
        Err(how) => panic!("{}", how),
    }
}

/// The span of `"30s"`.
#[track_caller]
#[must_use]
pub const fn duration(text: &str) -> Duration {
    match quantity::duration(text) {
        Ok(span) => span,
        Err(how) => panic!("{}", how),
    }
}

#[track_caller]
const fn refuse(message: Option<Message>) {
    if let Some(message) = message {
        panic!("{}", message.as_str());
    }
}

/// What a list of arguments is asked for; const closures do not exist.
#[derive(Clone, Copy)]
enum Wanted<'n> {
    /// One that can read every placeholder.
    Any,
    /// One that reads the placeholder of that name.
    Reader(&'n str),
    /// One that needs a placeholder and finds none.
    Homeless,
    /// One of those, called nearly so.
    HomelessLike(&'n str),
    /// One that names no placeholder, would read it if it did, and is called nearly so.
    Like(&'n str),
}

const fn fits(facts: &Facts, argument: &Fact, wanted: Wanted<'_>) -> bool {
    let by_name = matches!(argument.place, Place::Named | Place::Plain);
    let stray = by_name && !has(facts.prefix, facts.url, argument.name);
    let homeless = stray && matches!(argument.place, Place::Named);
    match wanted {
        Wanted::Any => matches!(argument.place, Place::Any),
        Wanted::Reader(name) => by_name && same(argument.name, name),
        Wanted::Homeless => homeless,
        Wanted::HomelessLike(name) => homeless && close(argument.name, name),
        Wanted::Like(name) => stray && close(argument.name, name),
    }
}

/// How many arguments are such, and the first of them.
const fn find(facts: &Facts, wanted: Wanted<'_>) -> (usize, Option<&'static str>) {
    let (mut rest, mut count, mut first) = (facts.arguments, 0, None);
    while let [argument, after @ ..] = rest {
        if fits(facts, argument, wanted) {
            count += 1;
            if first.is_none() {
                first = Some(argument.name);
            }
        }
        rest = after;
    }
    (count, first)
}

/// The placeholder that no argument reads and that `name` most likely means.
const fn nearest(facts: &Facts, name: &str) -> Option<&'static str> {
    let mut placeholders = Segments::of(facts.prefix, facts.url);
    let (mut best, mut least) = (None, usize::MAX);
    while let Some(placeholder) = placeholders.name() {
        if find(facts, Wanted::Reader(placeholder)).0 == 0
            && close(name, placeholder)
            && let Some(apart) = template::distance(name, placeholder)
            && apart < least
        {
            (best, least) = (Some(placeholder), apart);
        }
    }
    best
}

/// The only placeholder of the method's url that no argument reads, where only one argument looks for its own:
/// these two belong together, whatever they are called.
const fn pair(facts: &Facts) -> Option<&'static str> {
    let mut placeholders = Segments::of("", facts.url);
    let mut only = None;
    while let Some(placeholder) = placeholders.name() {
        if find(facts, Wanted::Reader(placeholder)).0 > 0 {
            continue;
        }
        if only.is_some() {
            return None;
        }
        only = Some(placeholder);
    }
    if find(facts, Wanted::Homeless).0 == 1 { only } else { None }
}

const fn well_formed(facts: &Facts) -> bool {
    template::fault(facts.prefix, facts.url).is_none()
}

const fn uncovered(facts: &Facts) -> Option<Message> {
    if !well_formed(facts) || pair(facts).is_some() || find(facts, Wanted::Any).0 > 0 {
        return None;
    }
    let mut placeholders = Segments::of("", facts.url);
    while let Some(name) = placeholders.name() {
        let read = find(facts, Wanted::Reader(name)).0 > 0;
        if read || find(facts, Wanted::HomelessLike(name)).0 > 0 {
            continue;
        }
        let message = Message::new().with("`{").with(name).with("}` in the url is read by no argument; ");
        return Some(match find(facts, Wanted::Like(name)).1 {
            Some(like) => message.with("did you mean the argument ").code(like).with("?"),
            None => message.with("add an argument ").code(name).with(", or take it out of the url"),
        });
    }
    None
}

const fn misplaced(facts: &Facts, index: usize) -> Option<Message> {
    let Some(argument) = at(facts, index) else { return None };
    if !well_formed(facts) || !fits(facts, argument, Wanted::Homeless) {
        return None;
    }
    let message = Message::new().with("no `{").with(argument.name).with("}` in \"");
    let message = template::write(message, facts.prefix, facts.url).with("\"; ");
    let meant = match nearest(facts, argument.name) {
        None => pair(facts),
        near => near,
    };
    Some(match meant {
        Some(like) => message.with("did you mean ").code(like).with("?"),
        None => message.with("add it to the url, or read it as `Query<_>`"),
    })
}

pub(super) const fn at(facts: &Facts, index: usize) -> Option<&'static Fact> {
    if index < facts.arguments.len() { facts.arguments.split_at(index).1.first() } else { None }
}
