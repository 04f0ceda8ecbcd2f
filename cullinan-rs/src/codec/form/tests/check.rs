//! Reading a form in a test, and saying what came of it in lines.

use std::fmt::Debug;

use serde::de::DeserializeOwned;

use crate::codec::Decoded;
use crate::codec::form::Form;

/// A form that is sound, in the words of its value's `Debug`.
#[track_caller]
pub(super) fn sound<T: DeserializeOwned + Debug>(body: &str) -> String {
    match Form::urlencoded(body.as_bytes()).read::<T>("body") {
        Decoded::Sound(value) => format!("{value:?}"),
        Decoded::Faulty { faults, .. } => panic!("{body}: {faults:?}"),
    }
}

/// The faults of a form that is not sound, one line each: pointer, code, detail.
#[track_caller]
pub(super) fn faults<T: DeserializeOwned + Debug>(body: impl AsRef<[u8]>) -> Vec<String> {
    lines(Form::urlencoded(body.as_ref()).read::<T>("body"))
}

/// The same of one field.
#[track_caller]
pub(super) fn field<T: DeserializeOwned + Debug>(
    body: &str,
    name: &'static str,
) -> Option<Result<T, Vec<String>>> {
    let form = match Form::urlencoded(body.as_bytes()).for_fields() {
        Ok(form) => form,
        Err(why) => return Some(Err(vec![why.to_owned()])),
    };
    let read = form.read_field::<T>(name, || format!("#/{name}"))?;
    Some(match read {
        Decoded::Sound(value) => Ok(value),
        faulty => Err(lines(faulty)),
    })
}

#[track_caller]
fn lines<T: Debug>(read: Decoded<T>) -> Vec<String> {
    match read {
        Decoded::Sound(value) => panic!("it is sound: {value:?}"),
        Decoded::Faulty { faults, .. } => faults
            .iter()
            .map(|fault| format!("{} {} {}", fault.pointer().unwrap_or("-"), fault.code(), fault.detail()))
            .collect(),
    }
}
