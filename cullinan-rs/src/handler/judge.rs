//! The rules that a model brings with it, whichever argument holds it.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::run::Run;
use super::slot::Slot;
use crate::extract::{Param, Reads};
use crate::fault::In;
use crate::params::field_place;
use crate::validate::{Check, Item, Notes};

/// An argument of type `T`. An inherent item wins over a trait's, so [`PlainJudge`] serves what holds no model.
pub struct Judge<T>(PhantomData<fn() -> T>);

impl<T: Item> Judge<T> {
    /// Brings the value into its normal form and notes every rule of its own that it breaks. Where some of it could
    /// not be read, the rest is looked at. `place` is where a marker's faults lie.
    pub fn check(
        run: &mut Run<'_>,
        param: &Param,
        place: Option<In>,
        reads: Reads,
        mut slot: Slot<T>,
    ) -> Slot<T>
    where
        T: Check,
    {
        let (value, stand_ins): (_, &[String]) = match &mut slot {
            Slot::Ready(value) => (value, &[]),
            Slot::Repaired(value, stand_ins) => (value, stand_ins),
            _ => return slot,
        };
        value.normalise();
        let place = place.unwrap_or_else(|| run.place_of_plain(param));
        let name = if place == In::Header { param.header_name() } else { param.name() };
        let root: Cow<'_, str> = if reads == Reads::Fields { field_place(param).into() } else { "#".into() };
        let notes = Notes::new(place, name, &root, stand_ins);
        value.check(&notes.report());
        notes.into_faults().into_iter().for_each(|fault| run.broken(fault));
        slot
    }
}

/// An argument that holds no model.
pub trait PlainJudge {
    /// Its type.
    type Value;

    /// It brings no rules.
    #[inline]
    fn check(
        _: &mut Run<'_>,
        _: &Param,
        _: Option<In>,
        _: Reads,
        slot: Slot<Self::Value>,
    ) -> Slot<Self::Value> {
        slot
    }
}

impl<T> PlainJudge for Judge<T> {
    type Value = T;
}
