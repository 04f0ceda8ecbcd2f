//! Defaults of models against their own rules, looked at when the application starts.

use std::borrow::Cow;
use std::cell::RefCell;

use schemars::transform::Transform;
use schemars::{JsonSchema, Schema};

use super::notes::Notes;
use super::report::Report;
use crate::fault::{Fault, In};

thread_local! {
    /// What is being found. schemars is what meets every model that an application speaks of, and a schema is no
    /// place for it: one that is flattened into another loses what is not a schema's.
    static FOUND: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// The defaults of one model. `#[model]` lets schemars call it where the model has any.
pub struct Defaults {
    model: fn() -> Cow<'static, str>,
    probe: fn(&Probe),
}

impl Defaults {
    /// Those of the model `T`; `probe` goes through them.
    #[must_use]
    pub fn of<T: JsonSchema>(probe: fn(&Probe)) -> Self {
        Self { model: T::schema_name, probe }
    }
}

impl Transform for Defaults {
    fn transform(&mut self, _: &mut Schema) {
        if FOUND.with_borrow(Option::is_some) {
            (self.probe)(&Probe { model: (self.model)() });
        }
    }
}

/// One walk over the defaults of a model.
#[derive(Debug)]
pub struct Probe {
    model: Cow<'static, str>,
}

impl Probe {
    /// Lets the default of that field be checked.
    pub fn field(&self, name: &'static str, check: impl FnOnce(&Report<'_>)) {
        let notes = Notes::new(In::Body, name, None, &[]);
        check(&notes.report());
        for fault in notes.into_found().faults {
            let text = self.text(name, &fault);
            FOUND.with_borrow_mut(|found| {
                if let Some(found) = found.as_mut().filter(|found| !found.contains(&text)) {
                    found.push(text);
                }
            });
        }
    }

    fn text(&self, name: &str, fault: &Fault) -> String {
        let place = fault.pointer().and_then(|pointer| pointer.strip_prefix("#/"));
        let place = place.map_or("it".to_owned(), |place| format!("`{place}`"));
        let (model, detail) = (&self.model, fault.detail());
        format!("the default of `{name}` in `{model}` breaks its own rules: {place} {detail}")
    }
}

/// Runs what makes schemas, and says which defaults of the models in them break their own rules.
pub(crate) fn broken_defaults<R>(run: impl FnOnce() -> R) -> (R, Vec<String>) {
    FOUND.set(Some(Vec::new()));
    let made = run();
    (made, FOUND.take().unwrap_or_default())
}
