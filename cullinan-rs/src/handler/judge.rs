//! The rules that a model brings with it, whichever argument holds it.

use std::marker::PhantomData;

use validator::Validate;

use super::run::Run;
use super::sent::Sent;
use super::slot::Slot;
use crate::extract::{Holder, Param, Reads};
use crate::fault::In;
use crate::validate::{Check, Foreigners, Item, Notes, Report, check_foreign};

/// An argument of type `T`, judged by the first of these that its type allows: the inherent method for what holds a
/// model, [`ForeignersJudge`] and [`ForeignJudge`] for what validates itself, [`PlainJudge`] for all else. Method calls
/// try a value before a reference to it, and that before one that may change it.
pub struct Judge<T>(PhantomData<fn() -> T>);

impl<T> Judge<T> {
    /// The judge.
    #[allow(clippy::new_without_default, reason = "generated code is its only user")]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: Item> Judge<T> {
    /// Brings the value into its normal form and notes every rule of its own that it breaks. Where some of it could
    /// not be read, the rest is looked at. `place` is where a marker's faults lie.
    pub fn check(
        self,
        run: &mut Run<'_>,
        param: &Param,
        place: Option<In>,
        reads: Reads,
        slot: Slot<T>,
    ) -> Slot<T>
    where
        T: Check,
    {
        judge(run, param, (place, reads), slot, T::check, T::normalise)
    }
}

/// Markers of containers of types of other crates that implement `validator::Validate`.
pub trait ForeignersJudge {
    /// The argument's type.
    type Value;

    /// Notes what the value says of itself.
    fn check(
        self,
        run: &mut Run<'_>,
        param: &Param,
        place: Option<In>,
        reads: Reads,
        slot: Slot<Self::Value>,
    ) -> Slot<Self::Value>;
}

impl<M: Holder<Held: Foreigners>> ForeignersJudge for Judge<M> {
    type Value = M;

    fn check(
        self,
        run: &mut Run<'_>,
        param: &Param,
        place: Option<In>,
        reads: Reads,
        slot: Slot<M>,
    ) -> Slot<M> {
        let check = |marker: &M, report: &Report<'_>| {
            marker.held().into_iter().for_each(|value| value.each(report));
        };
        judge(run, param, (place, reads), slot, check, |_, _| ())
    }
}

/// Markers of types of other crates that implement `validator::Validate`.
pub trait ForeignJudge {
    /// The argument's type.
    type Value;

    /// Notes what the value says of itself.
    fn check(
        self,
        run: &mut Run<'_>,
        param: &Param,
        place: Option<In>,
        reads: Reads,
        slot: Slot<Self::Value>,
    ) -> Slot<Self::Value>;
}

impl<M: Holder<Held: Validate>> ForeignJudge for &Judge<M> {
    type Value = M;

    fn check(
        self,
        run: &mut Run<'_>,
        param: &Param,
        place: Option<In>,
        reads: Reads,
        slot: Slot<M>,
    ) -> Slot<M> {
        let check = |marker: &M, report: &Report<'_>| {
            marker.held().into_iter().for_each(|value| check_foreign(value, report));
        };
        judge(run, param, (place, reads), slot, check, |_, _| ())
    }
}

/// What brings no rules.
pub trait PlainJudge {
    /// The argument's type.
    type Value;

    /// There is nothing to say.
    #[inline]
    fn check(
        self,
        _: &mut Run<'_>,
        _: &Param,
        _: Option<In>,
        _: Reads,
        slot: Slot<Self::Value>,
    ) -> Slot<Self::Value>
    where
        Self: Sized,
    {
        slot
    }
}

impl<T> PlainJudge for &mut Judge<T> {
    type Value = T;
}

fn judge<T>(
    run: &mut Run<'_>,
    param: &Param,
    (place, reads): (Option<In>, Reads),
    mut slot: Slot<T>,
    check: impl FnOnce(&T, &Report<'_>),
    normalise: impl FnOnce(&mut T, &Report<'_>),
) -> Slot<T> {
    let (value, stand_ins): (_, &[String]) = match &mut slot {
        Slot::Ready(value) => (value, &[]),
        Slot::Repaired(value, stand_ins) => (value, stand_ins),
        _ => return slot,
    };
    let place = place.unwrap_or_else(|| run.place_of_plain(param));
    let name = if place == In::Header { param.header_name() } else { param.name() };
    let member = (reads == Reads::Fields).then(|| param.name());
    let sent = Sent::new(run.request(), place);
    let notes = Notes::new(place, name, member, stand_ins).with_sent(&sent);
    normalise(value, &notes.report());
    check(value, &notes.report());
    let found = notes.into_found();
    run.noted(found);
    slot
}
