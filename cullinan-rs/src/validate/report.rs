//! The walk over a value: where it stands, and what it knows of that place.

use std::borrow::Cow;
use std::fmt::Write;

use super::notes::Notes;
use super::unread::Known;
use crate::budget::Budget;
use crate::fault::{Fault, In};
use crate::pointer;

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
    known: Known<'v>,
}

impl<'v> Report<'v> {
    pub(super) fn new(notes: &'v Notes<'v>) -> Self {
        Self { notes, step: Step::Root, above: None, known: notes.known() }
    }

    /// The member of that wire name.
    #[must_use]
    #[inline]
    pub fn field<'s>(&'s self, name: &'s str) -> Report<'s> {
        let known = self.known.part(name);
        Report { notes: self.notes, step: Step::Member(name), above: Some(self), known }
    }

    /// An item of a list.
    #[must_use]
    #[inline]
    pub fn index(&self, index: usize) -> Report<'_> {
        let known = self.known.item(index);
        Report { notes: self.notes, step: Step::Item(index), above: Some(self), known }
    }

    /// Whether all of the value at the member of that wire name beside this one could be read.
    pub(super) fn is_readable_beside(&self, name: &str) -> bool {
        self.above.is_none_or(|above| above.field(name).is_readable())
    }

    /// Whether all of the value here could be read, so that a check which sees all of it may run.
    #[must_use]
    #[inline]
    pub fn is_readable(&self) -> bool {
        matches!(self.known, Known::All)
    }

    /// Whether it is a list of which items were passed over, so that it is shorter than what was sent.
    #[cold]
    pub(crate) fn lacks_items(&self) -> bool {
        matches!(self.known, Known::Some(place) if place.lacks_items())
    }

    /// Whether what is wrong here is noted: the value was read, and the list of faults is not at its end.
    #[cold]
    pub(crate) fn listens(&self) -> bool {
        !matches!(self.known, Known::Nothing) && self.notes.goes_on()
    }

    /// Notes what is wrong here, unless the value here only stands in for one that could not be read.
    #[cold]
    pub fn note(&self, code: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) {
        if self.listens() {
            self.tell(code.into(), detail.into());
        }
    }

    fn tell(&self, code: Cow<'static, str>, detail: Cow<'static, str>) {
        if self.notes.place != In::Body {
            self.notes.list(Fault::new(self.notes.place, self.parameter().to_owned(), code, detail));
            return;
        }
        let mut pointer = String::new();
        let told = self.write(&mut pointer);
        if std::ptr::eq(told, self) {
            self.notes.list(Fault::new(In::Body, self.name(), code, detail).with_pointer(pointer));
        } else {
            let detail = format!("somewhere in it: {detail}");
            self.notes.list(Fault::new(In::Body, told.name(), code, detail).with_pointer(pointer));
            self.notes.close();
        }
    }

    /// What a fault here is called.
    fn name(&self) -> Cow<'static, str> {
        match self.step {
            Step::Root => self.notes.name.to_owned().into(),
            Step::Member(name) => name.to_owned().into(),
            Step::Item(index) => index.to_string().into(),
        }
    }

    /// The parameter that this is a part of: outside the body, each field of a structure is one.
    fn parameter(&self) -> &str {
        match (self.step, self.above) {
            (Step::Member(name), Some(Report { step: Step::Root, .. })) => name,
            (_, Some(above)) => above.parameter(),
            (_, None) => self.notes.name,
        }
    }

    /// Writes the pointer of the place, or of the nearest one around it whose pointer is not too long to be told.
    fn write<'s>(&'s self, pointer: &mut String) -> &'s Report<'s> {
        let Some(above) = self.above else {
            pointer.push('#');
            if let Some(name) = self.notes.member {
                pointer::push(pointer, name);
            }
            return self;
        };
        let told = above.write(pointer);
        if !std::ptr::eq(told, above) {
            return told;
        }
        let end = pointer.len();
        match self.step {
            Step::Root => {}
            Step::Member(name) => pointer::push(pointer, name),
            // Writing to a string cannot fail.
            Step::Item(index) => drop(write!(pointer, "/{index}")),
        }
        if pointer.len() <= Budget::LONGEST_POINTER {
            return self;
        }
        pointer.truncate(end);
        told
    }
}
