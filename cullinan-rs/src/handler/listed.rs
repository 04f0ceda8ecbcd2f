//! The table style: a verb lists what an argument holds, and the one does not go without the other.

use super::check::at;
use super::facts::{Fact, Facts};
use crate::extract::Place;
use crate::table::Listing;
use crate::template::Message;

/// What the argument holds, if the verb does not list it.
pub(super) const fn unlisted(facts: &Facts, argument: &Fact) -> Option<Listing> {
    let Place::Listed(wanted) = argument.place else { return None };
    let mut rest = facts.listings;
    while let [listing, after @ ..] = rest {
        if *listing as u8 == wanted as u8 {
            return None;
        }
        rest = after;
    }
    Some(wanted)
}

/// Whether an argument holds each of the lists.
pub(super) const fn all_held(facts: &Facts) -> bool {
    let mut rest = facts.listings;
    while let [listing, after @ ..] = rest {
        if !is_held(facts, *listing) {
            return false;
        }
        rest = after;
    }
    true
}

const fn is_held(facts: &Facts, listing: Listing) -> bool {
    let mut rest = facts.arguments;
    while let [argument, after @ ..] = rest {
        if let Place::Listed(held) = argument.place
            && held as u8 == listing as u8
        {
            return true;
        }
        rest = after;
    }
    false
}

/// What is said of an argument for which nothing is listed.
pub(super) const fn untold(facts: &Facts, index: usize) -> Option<Message> {
    let Some(argument) = at(facts, index) else { return None };
    let Some(listing) = unlisted(facts, argument) else { return None };
    let message = Message::new().code(argument.name).with(" holds what the verb lists: write `");
    Some(message.with(listing.example()).with("` in its parentheses"))
}

/// What is said of a list that no argument holds.
pub(super) const fn unheld(facts: &Facts, listing: Listing) -> Option<Message> {
    if is_held(facts, listing) {
        return None;
    }
    let message = Message::new().code(listing.keyword()).with(" says what an argument holds: add `");
    Some(message.with(listing.argument()).with("`"))
}
