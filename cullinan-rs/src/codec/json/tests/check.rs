//! Reading a body in a test, and saying what came of it in lines.

use std::fmt::Debug;

use serde::de::DeserializeOwned;

use crate::codec::Decoded;
use crate::codec::json::read;

/// The faults of a body that is not sound, one line each: pointer, code, detail.
#[track_caller]
pub(super) fn faults<T: DeserializeOwned + Debug>(body: &str) -> Vec<String> {
    match read::<T>(body.as_bytes(), "body") {
        Decoded::Sound(value) => panic!("{body} is sound: {value:?}"),
        Decoded::Faulty { faults, .. } => faults
            .iter()
            .map(|fault| format!("{} {} {}", fault.pointer().unwrap_or("-"), fault.code(), fault.detail()))
            .collect(),
    }
}

/// The value of a body that is not sound, in the words of its `Debug`.
#[track_caller]
pub(super) fn value<T: DeserializeOwned + Debug>(body: &str) -> String {
    match read::<T>(body.as_bytes(), "body") {
        Decoded::Sound(value) => panic!("{body} is sound: {value:?}"),
        Decoded::Faulty { value: None, .. } => "none".to_owned(),
        Decoded::Faulty { value: Some(value), .. } => format!("{value:?}"),
    }
}

/// The places whose values are not what was sent, and whether the search stopped early.
#[track_caller]
pub(super) fn stand_ins<T: DeserializeOwned + Debug>(body: &str) -> (Vec<String>, bool) {
    match read::<T>(body.as_bytes(), "body") {
        Decoded::Sound(value) => panic!("{body} is sound: {value:?}"),
        Decoded::Faulty { stand_ins, truncated, .. } => (stand_ins, truncated),
    }
}

/// A body that is sound.
#[track_caller]
pub(super) fn sound<T: DeserializeOwned + Debug>(body: &str) -> T {
    match read::<T>(body.as_bytes(), "body") {
        Decoded::Sound(value) => value,
        Decoded::Faulty { faults, .. } => panic!("{body}: {faults:?}"),
    }
}
