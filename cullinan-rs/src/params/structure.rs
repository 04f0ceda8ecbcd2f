//! `Query<Struct>` and `Path<Struct>`: a structure of all the texts of one place, each a field of it.

use std::borrow::Cow;
use std::ops::ControlFlow::{self, Break, Continue};

use super::text::fault;
use crate::codec::structure::{self, Trouble};
use crate::codec::{Members, Mend, Mends, Shape, TextError, TextStandIn};
use crate::error::Error;
use crate::extract::{Param, Read, Repaired, Value};
use crate::fault::{Fault, In};
use crate::pointer;

/// The most faults that one answer lists.
const MOST_FAULTS: usize = 64;

/// Reads the structure of that shape.
pub(super) fn read<T: Value>(members: &Members<'_>, shape: Shape, place: In, param: &Param) -> Read<T> {
    if !param.is_required() && !members.has_any(shape) {
        return Read::Absent(place);
    }
    match structure::read(members, shape, param.spelling(), &Mends::default()) {
        Ok(value) => Read::Value(value),
        Err(trouble) => repair(members, shape, trouble, Search::new(members, place, param)),
    }
}

/// Finds all that is wrong: mends what has failed and reads again, until nothing fails.
#[cold]
fn repair<T: Value>(
    members: &Members<'_>,
    shape: Shape,
    mut trouble: Trouble,
    mut search: Search<'_>,
) -> Read<T> {
    while search.mend(&trouble).is_continue() {
        match structure::read(members, shape, search.param.spelling(), &search.mends) {
            Ok(value) => {
                let (error, stand_ins) = search.finish(shape);
                return Read::Repaired(Box::new(Repaired { value, error, stand_ins }));
            }
            Err(next) => trouble = next,
        }
    }
    Read::Refused(search.finish(shape).0)
}

/// A search under way.
struct Search<'s> {
    members: &'s Members<'s>,
    place: In,
    param: &'s Param,
    mends: Mends,
    faults: Vec<Fault>,
    truncated: bool,
}

impl<'s> Search<'s> {
    fn new(members: &'s Members<'s>, place: In, param: &'s Param) -> Self {
        Self { members, place, param, mends: Mends::default(), faults: Vec::new(), truncated: false }
    }

    /// Notes the trouble and mends it, so that the next pass gets further.
    fn mend(&mut self, trouble: &Trouble) -> ControlFlow<()> {
        match trouble {
            Trouble::Value(key, error) => self.mend_value(key, error),
            Trouble::Key(key, error) => {
                let what = match error.code {
                    "unknown" => error.expected.clone(),
                    _ => format!("its name {}", error.expected).into(),
                };
                self.strike(key, error.code, what)
            }
            Trouble::Repeated(key) => self.strike(key, "malformed", "must not be given twice".into()),
            // The stand-ins have all been refused.
            Trouble::Missing(name) if self.mends.of(name).is_some() => self.stop(),
            Trouble::Missing(name) => {
                self.mends.add_missing(name);
                self.note(Fault::missing(self.place, *name))
            }
            // It may well be the stand-ins that are wrong.
            Trouble::Whole(_) if !self.faults.is_empty() => self.stop(),
            Trouble::Whole(error) => {
                self.faults.push(fault(error, self.place, self.param.name(), None));
                Break(())
            }
        }
    }

    fn mend_value(&mut self, key: &str, error: &TextError) -> ControlFlow<()> {
        let (mend, is_told) = match (self.mends.of(key), error.item) {
            (None, Some(item)) => (Mend::Without(vec![item]), false),
            (None, None) => (Mend::StandIn(TextStandIn::default()), false),
            (Some(Mend::Without(items)), Some(item)) => {
                (Mend::Without(items.iter().copied().chain([item]).collect()), false)
            }
            (Some(Mend::Without(_)), None) => (Mend::StandIn(TextStandIn::default()), true),
            (Some(Mend::StandIn(stand_in)), _) => (stand_in.next().map_or(Mend::Strike, Mend::StandIn), true),
            (Some(Mend::Strike), _) => return self.stop(),
        };
        self.mends.set(key, mend);
        if is_told {
            return Continue(());
        }
        let values = self.members.values(key, self.param.spelling());
        self.note(fault(error, self.place, key.to_owned(), Some(&values)))
    }

    /// Passes over a key that should not be there.
    fn strike(&mut self, key: &str, code: &'static str, what: Cow<'static, str>) -> ControlFlow<()> {
        if self.mends.of(key).is_some() {
            return self.stop();
        }
        self.mends.set(key, Mend::Strike);
        self.note(Fault::new(self.place, key.to_owned(), code, what))
    }

    fn note(&mut self, fault: Fault) -> ControlFlow<()> {
        if self.faults.len() == MOST_FAULTS {
            return self.stop();
        }
        self.faults.push(fault);
        Continue(())
    }

    fn stop(&mut self) -> ControlFlow<()> {
        self.truncated = true;
        Break(())
    }

    /// The faults in the order of the fields, and the places whose values are not what was sent.
    fn finish(mut self, shape: Shape) -> (Error, Vec<String>) {
        if let Shape::Struct(names) = shape {
            let position = |fault: &Fault| names.iter().position(|name| *name == fault.name());
            self.faults.sort_by_key(|fault| position(fault).unwrap_or(names.len()));
        }
        let error = Error::invalid(self.faults);
        let stand_ins = self.mends.keys().map(|key| {
            let mut place = "#".to_owned();
            pointer::push(&mut place, key);
            place
        });
        (if self.truncated { error.truncated() } else { error }, stand_ins.collect())
    }
}
