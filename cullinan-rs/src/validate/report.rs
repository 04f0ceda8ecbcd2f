//! The walk over a value: where it stands, and what it has noted.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::Write;

use crate::fault::{Fault, In};
use crate::pointer;

/// The most faults that are noted for one value.
const MOST_FAULTS: usize = 64;

/// What a walk notes, and what it must know of how the value was read.
#[derive(Debug)]
pub(crate) struct Notes<'v> {
    place: In,
    name: &'v str,
    root: &'v str,
    stand_ins: &'v [String],
    faults: RefCell<Vec<Fault>>,
}

impl<'v> Notes<'v> {
    /// For a value in the body at the pointer `root`, called `name`. At `stand_ins` nothing could be read, and
    /// what stands there instead is not judged.
    pub(crate) fn new(place: In, name: &'v str, root: &'v str, stand_ins: &'v [String]) -> Self {
        Self { place, name, root, stand_ins, faults: RefCell::new(Vec::new()) }
    }

    /// The walk's beginning.
    pub(crate) fn report(&'v self) -> Report<'v> {
        Report { notes: self, step: Step::Root, above: None }
    }

    /// What was noted.
    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }
}

/// One step into a value.
#[derive(Clone, Copy, Debug)]
enum Step<'v> {
    Root,
    Member(&'v str),
    Item(usize),
}

/// A place in a value that is being checked. Nothing is written down before something is wrong.
#[derive(Clone, Copy, Debug)]
pub struct Report<'v> {
    notes: &'v Notes<'v>,
    step: Step<'v>,
    above: Option<&'v Report<'v>>,
}

impl Report<'_> {
    /// The member of that wire name.
    #[must_use]
    #[inline]
    pub fn field<'s>(&'s self, name: &'s str) -> Report<'s> {
        Report { notes: self.notes, step: Step::Member(name), above: Some(self) }
    }

    /// An item of a list.
    #[must_use]
    #[inline]
    pub fn index(&self, index: usize) -> Report<'_> {
        Report { notes: self.notes, step: Step::Item(index), above: Some(self) }
    }

    /// The member of that wire name beside this one.
    pub(super) fn beside<'s>(&'s self, name: &'s str) -> Report<'s> {
        Report { notes: self.notes, step: Step::Member(name), above: self.above }
    }

    /// Whether all of the value here could be read, so that a check which sees all of it may run.
    #[must_use]
    #[inline]
    pub fn is_readable(&self) -> bool {
        self.notes.stand_ins.is_empty() || !self.holds_stand_in()
    }

    /// Notes what is wrong here, unless the value here only stands in for one that could not be read.
    #[cold]
    pub fn note(&self, code: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) {
        let pointer = self.pointer();
        let mut faults = self.notes.faults.borrow_mut();
        let stands_in = |place: &String| pointer::is_within(&pointer, place);
        if faults.len() >= MOST_FAULTS || self.notes.stand_ins.iter().any(stands_in) {
            return;
        }
        let in_body = self.notes.place == In::Body;
        let name = match self.step {
            _ if !in_body => self.parameter().to_owned(),
            Step::Root => self.notes.name.to_owned(),
            Step::Member(name) => name.to_owned(),
            Step::Item(index) => index.to_string(),
        };
        let fault = Fault::new(self.notes.place, name, code, detail);
        faults.push(if in_body { fault.with_pointer(pointer) } else { fault });
    }

    /// The parameter that this is a part of: outside the body, each field of a structure is one.
    fn parameter(&self) -> &str {
        match (self.step, self.above) {
            (Step::Member(name), Some(Report { step: Step::Root, .. })) => name,
            (_, Some(above)) => above.parameter(),
            (_, None) => self.notes.name,
        }
    }

    #[cold]
    fn holds_stand_in(&self) -> bool {
        let pointer = self.pointer();
        self.notes
            .stand_ins
            .iter()
            .any(|place| pointer::is_within(place, &pointer) || pointer::is_within(&pointer, place))
    }

    fn pointer(&self) -> String {
        let mut text = self.above.map_or_else(|| self.notes.root.to_owned(), Report::pointer);
        match self.step {
            Step::Root => {}
            Step::Member(name) => pointer::push(&mut text, name),
            // Writing to a string cannot fail.
            Step::Item(index) => drop(write!(text, "/{index}")),
        }
        text
    }
}
