//! A change of a value, and what of it is taken back: the members that it does not name stay the very values they were.

use std::cell::RefCell;
use std::mem::swap;

use serde_json::{Map, Value};

use super::patchable::Patchable;
use crate::fault::Fault;
use crate::pointer;

/// What a value was written as, and what was sent to change it.
#[derive(Debug)]
pub struct Merge<'m> {
    pub(crate) written: &'m mut Map<String, Value>,
    pub(crate) sent: &'m Map<String, Value>,
}

impl Merge<'_> {
    /// A field that is written by one name and read by any of `names`.
    pub fn names(&mut self, written: &str, names: &[&str]) {
        let Some((name, _)) = sent_as(self.sent, names) else { return };
        if name != written
            && let Some(value) = self.written.remove(written)
        {
            self.written.insert(name.to_owned(), value);
        }
    }

    pub(super) fn go_into(&mut self, names: &[&str], rename: impl FnOnce(&mut Merge<'_>)) {
        if let Some((name, Value::Object(sent))) = sent_as(self.sent, names)
            && let Some(Value::Object(written)) = self.written.get_mut(name)
        {
            rename(&mut Merge { written, sent });
        }
    }
}

/// What was sent, at one place of it.
#[derive(Debug)]
pub struct Change<'c> {
    sent: &'c Map<String, Value>,
    above: Option<(&'c Change<'c>, &'c str)>,
    wrong: &'c Wrong,
}

/// What could not be read, and is not what it was.
#[derive(Debug)]
pub(crate) struct Wrong(RefCell<Found>);

#[derive(Debug)]
struct Found {
    faults: Vec<Fault>,
    stand_ins: Vec<String>,
}

impl Wrong {
    pub(crate) fn new(faults: Vec<Fault>, stand_ins: Vec<String>) -> Self {
        Self(RefCell::new(Found { faults, stand_ins }))
    }

    pub(crate) fn into_inner(self) -> (Vec<Fault>, Vec<String>) {
        let Found { faults, stand_ins } = self.0.into_inner();
        (faults, stand_ins)
    }

    /// Drops whatever lies at a place.
    fn settle(&self, is_settled: impl Fn(&str) -> bool) {
        let mut found = self.0.borrow_mut();
        found.faults.retain(|fault| !fault.pointer().is_some_and(&is_settled));
        found.stand_ins.retain(|place| !is_settled(place));
    }

    /// Drops what a model that denies unknown members says of those that it was written with.
    pub(crate) fn forgive_unknown(&self, sent: &Map<String, Value>) {
        self.0.borrow_mut().faults.retain(|fault| {
            fault.code() != "unknown" || fault.pointer().is_none_or(|place| is_named(sent, place))
        });
    }

    fn is_empty(&self) -> bool {
        let found = self.0.borrow();
        found.faults.is_empty() && found.stand_ins.is_empty()
    }
}

impl<'c> Change<'c> {
    pub(crate) fn new(sent: &'c Map<String, Value>, wrong: &'c Wrong) -> Self {
        Self { sent, above: None, wrong }
    }

    /// A field that is never read: no change names it.
    pub fn unread<T>(&self, now: &mut T, before: &mut T) {
        swap(now, before);
    }

    /// A field without members of its own.
    pub fn field<T>(&self, names: &[&str], now: &mut T, before: &mut T) {
        if sent_as(self.sent, names).is_none() {
            self.take_back(names, now, before);
        }
    }

    /// A flattened field without members that are known, beside those of these names: nothing that was sent is of it
    /// where all of it is theirs.
    pub fn flat<T>(&self, others: &[&[&str]], now: &mut T, before: &mut T) {
        let is_known = |name: &String| others.iter().any(|names| names.contains(&name.as_str()));
        if self.sent.keys().all(is_known) {
            swap(now, before);
            self.settle_unnamed();
        }
    }

    /// What is wrong with members here that were not sent is wrong no more.
    fn settle_unnamed(&self) {
        if self.wrong.is_empty() {
            return;
        }
        let place = self.place();
        self.wrong.settle(|at| {
            let below = at.strip_prefix(&place).and_then(|rest| pointer::tokens(rest).next());
            below.is_some_and(|name| !self.sent.contains_key(&name))
        });
    }

    pub(super) fn model<T: Patchable>(&self, names: &[&str], now: &mut T, before: &mut T) {
        match sent_as(self.sent, names) {
            None => self.take_back(names, now, before),
            Some((name, Value::Object(sent))) => {
                now.keep(before, &Change { sent, above: Some((self, name)), wrong: self.wrong });
            }
            // Replaced as a whole.
            Some(_) => {}
        }
    }

    fn take_back<T>(&self, names: &[&str], now: &mut T, before: &mut T) {
        swap(now, before);
        if self.wrong.is_empty() {
            return;
        }
        for name in names {
            let mut place = self.place();
            pointer::push(&mut place, name);
            self.wrong.settle(|at| pointer::is_within(at, &place));
        }
    }

    fn place(&self) -> String {
        let Some((above, name)) = self.above else { return "#".to_owned() };
        let mut place = above.place();
        pointer::push(&mut place, name);
        place
    }
}

/// Whether what was sent speaks of the place.
fn is_named(sent: &Map<String, Value>, place: &str) -> bool {
    let mut members = Some(sent);
    for name in pointer::tokens(place) {
        // A list is sent as a whole.
        let Some(here) = members else { return true };
        let Some(value) = here.get(&name) else { return false };
        members = value.as_object();
    }
    true
}

/// What was sent by the first of the names that was.
fn sent_as<'s>(sent: &'s Map<String, Value>, names: &[&str]) -> Option<(&'s str, &'s Value)> {
    let (name, value) = names.iter().find_map(|name| sent.get_key_value(*name))?;
    Some((name, value))
}
