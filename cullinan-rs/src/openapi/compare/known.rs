//! `Known`: a schema that has been taken together, which is done once for each that has a name.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};
use std::rc::Rc;

use serde_json::Value;

use super::alike::Alike;
use super::flat::Flat;
use super::walk::flat;

/// A schema, and the name that it goes by.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) name: Option<String>,
    pub(super) flat: Rc<Flat>,
    hash: Rc<OnceCell<u64>>,
    leads_to_same: Rc<OnceCell<bool>>,
}

impl Known {
    pub(super) fn new(name: Option<String>, flat: Flat) -> Self {
        Self { name, flat: Rc::new(flat), hash: Rc::default(), leads_to_same: Rc::default() }
    }

    /// Whether it is written as the other one, and all that it refers to has stayed.
    pub(super) fn is_same(&self, other: &Self, alike: &Alike<'_>) -> bool {
        let is_alike = match (self.hash.get(), other.hash.get()) {
            (Some(own), Some(other)) => own == other,
            _ => self.flat == other.flat,
        };
        is_alike && *self.leads_to_same.get_or_init(|| alike.is_same(&self.flat))
    }

    /// What tells it from others.
    pub(super) fn hash(&self) -> u64 {
        *self.hash.get_or_init(|| {
            let mut hasher = DefaultHasher::new();
            hasher.write(format!("{:?}", self.flat).as_bytes());
            hasher.finish()
        })
    }
}

/// The schemas of a document.
pub(super) struct Schemas<'d> {
    document: &'d Value,
    named: RefCell<HashMap<String, Known>>,
}

impl<'d> Schemas<'d> {
    pub(super) fn of(document: &'d Value) -> Self {
        Self { document, named: RefCell::default() }
    }

    pub(super) fn known(&self, schema: &Value) -> Known {
        let path = schema.get("$ref").and_then(Value::as_str);
        // Beside a reference more may be asked for.
        let is_lone = schema.as_object().is_some_and(|members| members.len() == 1);
        let Some(path) = path.filter(|_| is_lone) else { return self.take(schema) };
        if let Some(known) = self.named.borrow().get(path) {
            return known.clone();
        }
        let known = self.take(schema);
        self.named.borrow_mut().insert(path.to_owned(), known.clone());
        known
    }

    fn take(&self, schema: &Value) -> Known {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
        let name = name.or_else(|| schema.get("title").and_then(Value::as_str));
        Known::new(name.map(str::to_owned), flat(self.document, schema))
    }
}
