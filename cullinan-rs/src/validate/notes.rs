//! What a walk over a value notes, and what it must know of how the value was read.

use std::cell::{Cell, RefCell};

use super::report::Report;
use super::unread::{Known, Unread};
use crate::budget::Budget;
use crate::fault::{Fault, In};

/// What a walk notes, and what it must know of how the value was read.
#[derive(Debug)]
pub(crate) struct Notes<'v> {
    pub(super) place: In,
    pub(super) name: &'v str,
    /// The member of the body that it is; `None` for all of it.
    pub(super) member: Option<&'v str>,
    unread: Option<Unread>,
    list: RefCell<List>,
    closed: Cell<bool>,
}

#[derive(Debug, Default)]
struct List {
    faults: Vec<Fault>,
    budget: Budget,
}

impl<'v> Notes<'v> {
    /// For a value called `name`; in a body it is all of that or a `member`. At `stand_ins` nothing could be read,
    /// and what stands there instead is not judged.
    #[inline]
    pub(crate) fn new(place: In, name: &'v str, member: Option<&'v str>, stand_ins: &[String]) -> Self {
        let unread = if stand_ins.is_empty() { None } else { Unread::new(member, stand_ins) };
        Self { place, name, member, unread, list: RefCell::default(), closed: Cell::new(false) }
    }

    /// The walk's beginning.
    pub(crate) fn report(&'v self) -> Report<'v> {
        Report::new(self)
    }

    /// Whether nothing was noted.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.list.borrow().faults.is_empty()
    }

    /// What was noted, and whether there may be more.
    pub(crate) fn into_found(self) -> (Vec<Fault>, bool) {
        (self.list.into_inner().faults, self.closed.get())
    }

    pub(super) fn known(&self) -> Known<'_> {
        self.unread.as_ref().map_or(Known::All, Unread::known)
    }

    /// Whether the list takes more.
    pub(super) fn goes_on(&self) -> bool {
        !self.closed.get()
    }

    /// Ends the list, though there is more.
    pub(super) fn close(&self) {
        self.closed.set(true);
    }

    pub(super) fn list(&self, fault: Fault) {
        let mut list = self.list.borrow_mut();
        if list.budget.take(&fault) {
            list.faults.push(fault);
        } else {
            self.close();
        }
    }
}
