//! Where `describe` writes: one operation, and the schemas all operations share.

use std::collections::BTreeMap;

use super::schemas::Schemas;
use crate::need::{FileNeed, Key, Need, Uploads};
use crate::spec::{Operation, ResponseSpec};
use crate::table::Table;

/// What `describe` writes into: one operation, and the schemas all operations share.
#[derive(Debug)]
pub struct Describe<'a> {
    /// The operation that is being described.
    pub operation: &'a mut Operation,
    /// Where schemas are made.
    pub schemas: &'a mut Schemas,
    placeholders: &'a [&'static str],
    table: Table,
    /// Whether it may be asked for by GET or HEAD.
    is_read: bool,
    /// The statuses of an answer that may have a body and of one that never has, where both are left to the verb.
    unsaid: Option<(u16, u16)>,
    needs: &'a mut Vec<Need>,
    uploads: &'a mut Uploads,
    faults: &'a mut Vec<String>,
}

impl<'a> Describe<'a> {
    pub(crate) fn new(
        operation: &'a mut Operation,
        schemas: &'a mut Schemas,
        (placeholders, table): (&'a [&'static str], Table),
        needs: &'a mut Vec<Need>,
        uploads: &'a mut Uploads,
        faults: &'a mut Vec<String>,
    ) -> Self {
        Self { operation, schemas, placeholders, table, is_read: false, unsaid: None, needs, uploads, faults }
    }

    /// The same of a route that GET or HEAD may ask for.
    pub(crate) fn read(self, is_read: bool) -> Self {
        Self { is_read, ..self }
    }

    /// Whether the route may be asked for by GET or HEAD, as an answer that heeds conditions or ranges has to be.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.is_read
    }

    /// The names of the placeholders in the route's url.
    #[must_use]
    pub fn placeholders(&self) -> &'a [&'static str] {
        self.placeholders
    }

    /// What the verb lists.
    pub(crate) fn table(&self) -> Table {
        self.table
    }

    /// Writes an answer whose status is left to the verb: `full` where it may have a body, else `empty`.
    pub(crate) fn unsaid(&mut self, full: u16, empty: u16, describe: impl FnOnce(&mut Self)) {
        let before = self.unsaid.replace((full, empty));
        describe(self);
        self.unsaid = before;
    }

    /// Writes an answer whose status is said.
    pub(crate) fn said(&mut self, describe: impl FnOnce(&mut Self)) {
        let before = self.unsaid.take();
        describe(self);
        self.unsaid = before;
    }

    /// The status of one of several answers, of which `status` is that of all that carry none themselves: another one
    /// where it never has a body and nobody said which.
    pub(crate) fn status_of(&self, status: u16, is_empty: bool) -> u16 {
        match self.unsaid {
            Some((full, empty)) if is_empty && full == status => empty,
            _ => status,
        }
    }

    /// The answers that `describe` writes, apart from those that are there.
    pub(crate) fn apart(&mut self, describe: impl FnOnce(&mut Self)) -> BTreeMap<u16, ResponseSpec> {
        let before = std::mem::take(&mut self.operation.responses);
        describe(self);
        std::mem::replace(&mut self.operation.responses, before)
    }

    /// Says that reading the argument takes the service `T`, which
    /// [`RequestContext::service`](crate::RequestContext::service) then has. If nothing provides it, the application
    /// does not start.
    pub fn service<T: ?Sized + 'static>(&mut self) {
        self.needs.push(Need { key: Key::of::<T>(), is_optional: false });
    }

    pub(crate) fn optional_service<T: ?Sized + 'static>(&mut self) {
        self.needs.push(Need { key: Key::of::<T>(), is_optional: true });
    }

    /// Says that the files of that name are to be kept.
    pub(crate) fn file(&mut self, file: FileNeed) {
        self.uploads.files.push(file);
    }

    /// Whether files of that name are kept.
    pub(crate) fn has_file(&self, name: &str) -> bool {
        self.uploads.field(name).is_some()
    }

    /// Says that a body of several parts is read part by part.
    pub(crate) fn parts(&mut self, max_size: u64) {
        self.uploads.streamed = Some(max_size);
    }

    /// Says that the declaration cannot work: the application does not start, and its report has this text.
    pub fn refuse(&mut self, why: impl Into<String>) {
        self.faults.push(why.into());
    }
}
