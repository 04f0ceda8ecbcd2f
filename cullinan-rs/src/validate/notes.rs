//! What a walk over a value notes, and what it must know of how the value was read.

use std::cell::{Cell, RefCell};
use std::fmt::Debug;

use super::report::Report;
use super::unread::{Known, Unread};
use crate::budget::Budget;
use crate::fault::{Fault, In};

/// What is known of a request by the names in it.
pub(crate) trait Sent: Debug {
    /// Whether anything was sent at the place.
    fn has(&self, pointer: &str) -> bool;
}

/// What a walk notes, and what it must know of how the value was read.
#[derive(Debug)]
pub(crate) struct Notes<'v> {
    pub(super) place: In,
    pub(super) name: &'static str,
    /// The member of the body that it is; `None` for all of it.
    pub(super) member: Option<&'v str>,
    unread: Option<Unread>,
    sent: Option<&'v dyn Sent>,
    list: RefCell<List>,
    closed: Cell<bool>,
}

/// What a walk has noted.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) faults: Vec<Fault>,
    /// Whether there may be more.
    pub(crate) truncated: bool,
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
    pub(crate) fn new(place: In, name: &'static str, member: Option<&'v str>, stand_ins: &[String]) -> Self {
        let unread = if stand_ins.is_empty() { None } else { Unread::new(member, stand_ins) };
        let (list, closed) = (RefCell::default(), Cell::new(false));
        Self { place, name, member, unread, sent: None, list, closed }
    }

    /// With the request, which tells by which of its names a field was sent.
    #[inline]
    pub(crate) fn with_sent(self, sent: &'v dyn Sent) -> Self {
        Self { sent: Some(sent), ..self }
    }

    /// The walk's beginning.
    pub(crate) fn report(&'v self) -> Report<'v> {
        Report::new(self)
    }

    /// What was noted.
    #[inline]
    pub(crate) fn into_found(self) -> Found {
        Found { faults: self.list.into_inner().faults, truncated: self.closed.get() }
    }

    pub(super) fn was_sent(&self, pointer: &str) -> bool {
        self.sent.is_some_and(|sent| sent.has(pointer))
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
