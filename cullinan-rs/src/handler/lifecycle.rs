//! For how long a route is there, and under which version.
#![allow(clippy::panic, reason = "a panic in a const is the compile error")]

use crate::date::{self, Date};
use crate::version;

/// For how long a route is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// Whether clients should no longer call it, and from when on.
    pub deprecated: Deprecated,
    /// When it goes.
    pub sunset: Option<Date>,
}

/// Whether something is deprecated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deprecated {
    /// It is not.
    #[default]
    No,
    /// It is; nothing is said of when.
    Yes,
    /// From that day on.
    Since(Date),
}

impl Lifecycle {
    /// What a handler says, and where it says nothing what its controller does.
    pub(crate) fn or(self, outer: Self) -> Self {
        let deprecated = match self.deprecated {
            Deprecated::No => outer.deprecated,
            own => own,
        };
        Self { deprecated, sunset: self.sunset.or(outer.sunset) }
    }

    /// Whether it goes before clients are told to leave.
    pub(crate) fn is_reversed(self) -> bool {
        matches!((self.deprecated, self.sunset), (Deprecated::Since(since), Some(sunset)) if sunset < since)
    }
}

/// The day of `"2027-01-31"`.
#[track_caller]
#[must_use]
pub const fn date(text: &str) -> Date {
    match date::date(text) {
        Ok(date) => date,
        Err(how) => panic!("{}", how),
    }
}

/// The day on which something goes that is deprecated since `since`.
#[track_caller]
#[must_use]
pub const fn sunset(sunset: Date, since: Date) -> Date {
    assert!(
        sunset.seconds() >= since.seconds(),
        "the sunset is before the deprecation: clients need time to leave"
    );
    sunset
}

/// A version, as it is.
#[track_caller]
#[must_use]
pub const fn version(text: &'static str) -> &'static str {
    match version::fault(text) {
        None => text,
        Some(how) => panic!("{}", how),
    }
}
