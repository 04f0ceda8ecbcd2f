//! How generated code reads an argument: the type decides whether it is a marker or a plain value.
//!
//! An inherent item wins over a trait's: `Arg::<T>::read` is the marker's way where `T: Marker`, and the plain
//! one everywhere else. So a type alias goes the way of what it stands for.

use std::marker::PhantomData;

use validator::ValidationError;

use super::rules;
use super::run::Run;
use super::slot::Slot;
use crate::extract::{FromRequest, Marker, Param, Place, Reads, Value, ValueMarker};
use crate::fault::In;
use crate::params::{describe_plain, read_plain};
use crate::validate::{Distinct, Listed, Numbers, Texts};

/// An argument of type `T`.
pub struct Arg<T>(PhantomData<fn() -> T>);

impl<T: Marker> Arg<T> {
    /// How much of the body it needs.
    pub const READS: Reads = T::READS;
    /// What it has to do with placeholders.
    pub const PLACE: Place = T::PLACE;
    /// Where faults of its value lie.
    pub const IN: Option<In> = Some(T::IN);

    /// Reads it.
    #[inline]
    pub fn read(run: &mut Run<'_>, param: &'static Param) -> Slot<T>
    where
        T: FromRequest,
    {
        run.argument(param, T::describe, |request, param| T::read(request, param))
    }

    /// Puts the default where it was not sent.
    #[inline]
    pub fn or_default(slot: Slot<T>, default: impl FnOnce() -> T::Value) -> Slot<T>
    where
        T: ValueMarker,
    {
        match slot {
            Slot::Absent(_) => Slot::Ready(T::from_value(default())),
            slot => slot,
        }
    }

    /// Checks the rules about numbers.
    #[inline]
    pub fn numbers(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: ValueMarker,
        T::Value: Numbers,
    {
        if let Some(seen) = slot.seen().and_then(|seen| seen.inside(T::value)) {
            rules::numbers(run, param, T::IN, seen);
        }
        slot
    }

    /// Checks the rules about texts.
    #[inline]
    pub fn texts(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: ValueMarker,
        T::Value: Texts,
    {
        if let Some(seen) = slot.seen().and_then(|seen| seen.inside(T::value)) {
            rules::texts(run, param, T::IN, seen);
        }
        slot
    }

    /// Checks the rules about how many items there are.
    #[inline]
    pub fn items(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: ValueMarker,
        T::Value: Listed,
    {
        if let Some(seen) = slot.seen().and_then(|seen| seen.inside(T::value)) {
            rules::items(run, param, T::IN, seen);
        }
        slot
    }

    /// Checks that no item is there twice.
    #[inline]
    pub fn distinct(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: ValueMarker,
        T::Value: Distinct,
    {
        if let Some(seen) = slot.seen().and_then(|seen| seen.inside(T::value)) {
            rules::distinct(run, param, T::IN, seen);
        }
        slot
    }

    /// Asks a function of the user's.
    #[inline]
    pub fn custom(
        run: &mut Run<'_>,
        param: &Param,
        slot: Slot<T>,
        function: impl FnOnce(&T::Value) -> Result<(), ValidationError>,
    ) -> Slot<T>
    where
        T: ValueMarker,
    {
        if let Some(seen) = slot.seen().and_then(|seen| seen.inside(T::value)) {
            rules::outcome(run, param, T::IN, seen, function);
        }
        slot
    }
}

/// The plain way, for every type that is no marker.
pub trait PlainArg {
    /// The argument's type.
    type Value;
    /// A plain value reads nothing of the body.
    const READS: Reads = Reads::Nothing;
    /// A plain value is a path parameter where it can be.
    const PLACE: Place = Place::Plain;
    /// A plain value is where it was found.
    const IN: Option<In> = None;

    /// Reads it.
    fn read(run: &mut Run<'_>, param: &'static Param) -> Slot<Self::Value>
    where
        Self::Value: Value;

    /// Puts the default where it was not sent.
    fn or_default(slot: Slot<Self::Value>, default: impl FnOnce() -> Self::Value) -> Slot<Self::Value>;

    /// Checks the rules about numbers.
    fn numbers(run: &mut Run<'_>, param: &Param, slot: Slot<Self::Value>) -> Slot<Self::Value>
    where
        Self::Value: Numbers;

    /// Checks the rules about texts.
    fn texts(run: &mut Run<'_>, param: &Param, slot: Slot<Self::Value>) -> Slot<Self::Value>
    where
        Self::Value: Texts;

    /// Checks the rules about how many items there are.
    fn items(run: &mut Run<'_>, param: &Param, slot: Slot<Self::Value>) -> Slot<Self::Value>
    where
        Self::Value: Listed;

    /// Checks that no item is there twice.
    fn distinct(run: &mut Run<'_>, param: &Param, slot: Slot<Self::Value>) -> Slot<Self::Value>
    where
        Self::Value: Distinct;

    /// Asks a function of the user's.
    fn custom(
        run: &mut Run<'_>,
        param: &Param,
        slot: Slot<Self::Value>,
        function: impl FnOnce(&Self::Value) -> Result<(), ValidationError>,
    ) -> Slot<Self::Value>;
}

impl<T> PlainArg for Arg<T> {
    type Value = T;

    #[inline]
    fn read(run: &mut Run<'_>, param: &'static Param) -> Slot<T>
    where
        T: Value,
    {
        run.argument(param, describe_plain::<T>, |request, param| read_plain(request, param))
    }

    #[inline]
    fn or_default(slot: Slot<T>, default: impl FnOnce() -> T) -> Slot<T> {
        match slot {
            Slot::Absent(_) => Slot::Ready(default()),
            slot => slot,
        }
    }

    #[inline]
    fn numbers(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: Numbers,
    {
        if let Some(seen) = slot.seen() {
            rules::numbers(run, param, run.place_of_plain(param), seen);
        }
        slot
    }

    #[inline]
    fn texts(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: Texts,
    {
        if let Some(seen) = slot.seen() {
            rules::texts(run, param, run.place_of_plain(param), seen);
        }
        slot
    }

    #[inline]
    fn items(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: Listed,
    {
        if let Some(seen) = slot.seen() {
            rules::items(run, param, run.place_of_plain(param), seen);
        }
        slot
    }

    #[inline]
    fn distinct(run: &mut Run<'_>, param: &Param, slot: Slot<T>) -> Slot<T>
    where
        T: Distinct,
    {
        if let Some(seen) = slot.seen() {
            rules::distinct(run, param, run.place_of_plain(param), seen);
        }
        slot
    }

    #[inline]
    fn custom(
        run: &mut Run<'_>,
        param: &Param,
        slot: Slot<T>,
        function: impl FnOnce(&T) -> Result<(), ValidationError>,
    ) -> Slot<T> {
        if let Some(seen) = slot.seen() {
            rules::outcome(run, param, run.place_of_plain(param), seen, function);
        }
        slot
    }
}
