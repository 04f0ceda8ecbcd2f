//! What is known of a route while it is compiled, for the checks of its declaration.

use super::listed;
use super::sockets;
use super::verb::Verb;
use crate::extract::{Load, Place, Reads};
use crate::table::Listing;
use crate::template::{self, Segments, has, same};

/// What the checks know of one route.
#[derive(Clone, Copy)]
pub struct Facts {
    /// The verb it is declared with.
    pub verb: Verb,
    /// The controller's url.
    pub prefix: &'static str,
    /// The method's own url.
    pub url: &'static str,
    /// The arguments, in the signature's order.
    pub arguments: &'static [Fact],
    /// What the verb lists for arguments of the table style.
    pub listings: &'static [Listing],
    /// Whether nothing is wrong, found out once: every check of a sound declaration ends here.
    pub(super) sound: bool,
}

impl Facts {
    /// Takes the facts and finds out whether anything is wrong, in the cheapest way: it is evaluated for every
    /// route of a program, while what exactly is wrong is only looked for where something is.
    #[must_use]
    pub const fn new(
        verb: Verb,
        prefix: &'static str,
        url: &'static str,
        arguments: &'static [Fact],
    ) -> Self {
        Self::listing(verb, prefix, url, arguments, &[])
    }

    /// The same of a verb that lists something.
    #[must_use]
    pub const fn listing(
        verb: Verb,
        prefix: &'static str,
        url: &'static str,
        arguments: &'static [Fact],
        listings: &'static [Listing],
    ) -> Self {
        let mut facts = Self { verb, prefix, url, arguments, listings, sound: true };
        facts.sound = facts.is_sound();
        facts
    }

    const fn is_sound(&self) -> bool {
        let (mut any, mut read, mut rest) = (false, Load::NOTHING, self.arguments);
        while let [argument, after @ ..] = rest {
            any |= matches!(argument.place, Place::Any);
            if matches!(argument.place, Place::Named) && !has(self.prefix, self.url, argument.name) {
                return false;
            }
            if listed::unlisted(self, argument).is_some() {
                return false;
            }
            if self.cannot_read(argument.reads) || !read.goes_with(argument.reads) {
                return false;
            }
            read = read.and(argument.reads);
            rest = after;
        }
        (any || self.is_covered())
            && listed::all_held(self)
            && sockets::is_there(self)
            && template::fault(self.prefix, self.url).is_none()
    }

    const fn cannot_read(&self, reads: Reads) -> bool {
        match reads {
            Reads::Nothing => false,
            Reads::Socket => !matches!(self.verb, Verb::WebSocket),
            _ => !self.verb.has_body(),
        }
    }

    const fn is_covered(&self) -> bool {
        let mut placeholders = Segments::of("", self.url);
        while let Some(name) = placeholders.name() {
            if !self.reads(name) {
                return false;
            }
        }
        true
    }

    const fn reads(&self, placeholder: &str) -> bool {
        let mut rest = self.arguments;
        while let [argument, after @ ..] = rest {
            if matches!(argument.place, Place::Named | Place::Plain) && same(argument.name, placeholder) {
                return true;
            }
            rest = after;
        }
        false
    }
}

/// What the checks know of one argument.
#[derive(Clone, Copy)]
pub struct Fact {
    /// Its wire name.
    pub name: &'static str,
    /// What it takes of the body.
    pub reads: Reads,
    /// How it stands to the url's placeholders.
    pub place: Place,
}

impl Fact {
    /// An argument called `name`.
    #[must_use]
    pub const fn new(name: &'static str, reads: Reads, place: Place) -> Self {
        Self { name, reads, place }
    }
}
