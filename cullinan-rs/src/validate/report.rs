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
    /// By the first of these names, or another.
    Aliased(&'v [&'v str]),
    Item(usize),
}

/// A place in a value that is being checked. Nothing is written down before something is wrong.
#[derive(Clone, Copy, Debug)]
pub struct Report<'v> {
    /// `None` for one that nobody listens to.
    notes: Option<&'v Notes<'v>>,
    step: Step<'v>,
    above: Option<&'v Report<'v>>,
    known: Known<'v>,
}

impl<'v> Report<'v> {
    /// For a value that could be read, of which nobody wants to know more than whether it keeps its rules.
    pub(crate) const UNHEARD: Self = Self { notes: None, step: Step::Root, above: None, known: Known::All };

    pub(super) fn new(notes: &'v Notes<'v>) -> Self {
        Self { notes: Some(notes), step: Step::Root, above: None, known: notes.known() }
    }

    /// The member of that wire name.
    #[must_use]
    #[inline]
    pub fn field<'s>(&'s self, name: &'s str) -> Report<'s> {
        let known = self.known.part(name);
        Report { notes: self.notes, step: Step::Member(name), above: Some(self), known }
    }

    /// The member of the first of these wire names; the others are read for it too.
    #[must_use]
    #[inline]
    pub fn aliased<'s>(&'s self, names: &'s [&'s str]) -> Report<'s> {
        let known = self.known.part_of(names);
        Report { notes: self.notes, step: Step::Aliased(names), above: Some(self), known }
    }

    /// An item of a list.
    #[must_use]
    #[inline]
    pub fn index(&self, index: usize) -> Report<'_> {
        let known = self.known.item(index);
        Report { notes: self.notes, step: Step::Item(index), above: Some(self), known }
    }

    /// Whether all of the value at the member of these wire names beside this one could be read.
    pub(super) fn is_readable_beside(&self, names: &[&str]) -> bool {
        self.above.is_none_or(|above| above.aliased(names).is_readable())
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
        !matches!(self.known, Known::Nothing) && self.notes.is_some_and(Notes::goes_on)
    }

    /// Notes what is wrong here, unless the value here only stands in for one that could not be read.
    #[cold]
    pub fn note(&self, code: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) {
        if let Some(notes) = self.notes.filter(|_| self.listens()) {
            self.tell(notes, code.into(), detail.into());
        }
    }

    fn tell(&self, notes: &Notes<'_>, code: Cow<'static, str>, detail: Cow<'static, str>) {
        if notes.place != In::Body {
            notes.list(Fault::new(notes.place, self.parameter(), code, detail));
            return;
        }
        let mut pointer = String::new();
        let told = self.write(&mut pointer);
        let is_whole = std::ptr::eq(told, self);
        let detail = if is_whole { detail } else { format!("somewhere in it: {detail}").into() };
        let name = told.name(&pointer);
        notes.list(Fault::new(In::Body, name, code, detail).with_pointer(pointer));
        if !is_whole {
            notes.close();
        }
    }

    /// What a fault here, at the end of that pointer, is called.
    fn name(&self, pointer: &str) -> Cow<'static, str> {
        match self.step {
            Step::Root => self.notes.map_or("", |notes| notes.name).into(),
            Step::Member(name) => name.to_owned().into(),
            Step::Aliased(_) => pointer::tokens(pointer).last().unwrap_or_default().into(),
            Step::Item(index) => index.to_string().into(),
        }
    }

    /// The one of the names by which the member of the place at `pointer` was sent; the first where it was not.
    fn sent<'n>(&self, names: &[&'n str], pointer: &str) -> &'n str {
        let is_sent = |name: &&&str| {
            let mut place = pointer.to_owned();
            pointer::push(&mut place, name);
            self.notes.is_some_and(|notes| notes.was_sent(&place))
        };
        names.iter().find(is_sent).or(names.first()).copied().unwrap_or_default()
    }

    /// The parameter that this is a part of: outside the body, each field of a structure is one.
    fn parameter(&self) -> Cow<'static, str> {
        match (self.step, self.above) {
            (Step::Member(name), Some(Report { step: Step::Root, .. })) => name.to_owned().into(),
            (Step::Aliased(names), Some(Report { step: Step::Root, .. })) => {
                self.sent(names, "#").to_owned().into()
            }
            (_, None) => self.notes.map_or("", |notes| notes.name).into(),
            (_, Some(above)) => above.parameter(),
        }
    }

    /// Writes the pointer of the place, or of the nearest one around it whose pointer is not too long to be told.
    fn write<'s>(&'s self, pointer: &mut String) -> &'s Report<'s> {
        let Some(above) = self.above else {
            pointer.push('#');
            if let Some(name) = self.notes.and_then(|notes| notes.member) {
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
            Step::Aliased(names) => pointer::push(pointer, self.sent(names, pointer)),
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
