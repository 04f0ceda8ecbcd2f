//! What every parameter that is text has in common: reading it, and refusing it.

use std::borrow::Cow;
use std::fmt;

use crate::codec::{Source, Spelling, TextError, Values, text};
use crate::error::Error;
use crate::extract::{Param, Read, Repaired, Value};
use crate::fault::{Fault, In};
use crate::pointer;

/// Reads the parameter from where it stands, else its literal default.
#[inline]
pub(super) fn read<T: Value>(source: Source<'_>, place: In, param: &Param) -> Read<T> {
    let values = Values { source, spelling: param.spelling(), skip: &[] };
    if let Some(first) = values.first() {
        return settle(text::read(first, &values), place, param, &values);
    }
    absent(place, param)
}

/// What stands in for a parameter that was not sent: its literal default, or `None` for an `Option`.
pub(super) fn absent<T: Value>(place: In, param: &Param) -> Read<T> {
    if let Some(literal) = param.default_literal() {
        let values = Values { source: Source::Literal(literal), spelling: spelling(place, param), skip: &[] };
        return settle(text::read(Ok(literal.into()), &values), place, param, &values);
    }
    match text::absent() {
        Some(value) if !param.has_default() => Read::Value(value),
        _ => Read::Absent(place),
    }
}

/// How a text is taken that stands for what is sent there.
pub(super) fn spelling(place: In, param: &Param) -> Spelling {
    let spelling = param.spelling();
    if place == In::Header { spelling.of_header() } else { spelling }
}

#[inline]
fn settle<T: Value>(read: Result<T, TextError>, place: In, param: &Param, values: &Values<'_>) -> Read<T> {
    match read {
        Ok(value) => Read::Value(value),
        Err(error) => refuse::<T>(error, place, param, values),
    }
}

/// The most items of a list that one answer complains about.
const MOST_ITEMS: usize = 64;

/// All that is wrong with the texts: of a list, the other items are read too, and may be judged.
#[cold]
fn refuse<T: Value>(mut error: TextError, place: In, param: &Param, values: &Values<'_>) -> Read<T> {
    let name = if place == In::Header { param.header_name() } else { param.name() };
    let (mut faults, mut skip) = (vec![fault(&error, place, name, Some(values))], Vec::new());
    while let Some(item) = error.item {
        skip.push(item);
        let Some(first) = values.first() else { break };
        match text::read::<T>(first, &Values { skip: &skip, ..*values }) {
            Ok(value) => {
                let stand_ins = vec![format!("#/{}", pointer::PASSED_OVER)];
                let error = Error::invalid(faults);
                return Read::Repaired(Box::new(Repaired { value, error, stand_ins }));
            }
            Err(_) if faults.len() == MOST_ITEMS => return Read::Refused(Error::invalid(faults).truncated()),
            Err(next) => error = next,
        }
        faults.push(fault(&error, place, name, Some(values)));
    }
    Read::Refused(Error::invalid(faults))
}

/// The fault of what is called `name`, with what was sent where that may be told.
pub(super) fn fault(
    error: &TextError,
    place: In,
    name: impl Into<Cow<'static, str>>,
    values: Option<&Values<'_>>,
) -> Fault {
    let mut detail = error.expected.clone();
    if place.may_echo() {
        if let Some(custom) = &error.custom {
            detail = format!("{detail}: {custom}").into();
        }
        let text =
            values.and_then(|values| error.item.map_or_else(|| values.first(), |item| values.item(item)));
        if let Some(Ok(text)) = text {
            detail = format!("{detail}, got {}", Quoted(&text)).into();
        }
    }
    Fault::new(place, name, error.code, detail)
}

/// A value as a detail shows it: on one line, and not longer than people read.
pub(crate) struct Quoted<'t>(pub(crate) &'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 64;
        match self.0.char_indices().nth(LONGEST) {
            Some((end, _)) => write!(f, "{:?}", format!("{}…", self.0.get(..end).unwrap_or_default())),
            None => write!(f, "{:?}", self.0),
        }
    }
}
