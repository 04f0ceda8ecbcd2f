//! The problems that the framework answers on a handler's behalf.

use std::collections::BTreeMap;

use serde_json::Value;

use super::operation::write_content;
use crate::error::Error;
use crate::extract::Load;
use crate::need::Uploads;
use crate::respond::IntoResponse;
use crate::response::Problem;
use crate::schema::{Describe, Schemas};
use crate::spec::{MediaType, Operation};
use crate::table::Table;

/// Adds to an operation what its arguments may come to: 400, or what invalid input is instead, where something can be
/// invalid, 413 where a body is read, 415 where not any type of it is taken, 507 where files are. A body that comes too
/// slowly is a matter of time, as a handler is that does not end: these are among all other problems.
pub(crate) fn add_problems(load: Load, has_files: bool, invalid_input: u16, spec: &mut Describe<'_>) {
    let body = spec.operation.request_body.as_ref();
    let has_body = body.is_some();
    let is_choosy = body.is_some_and(|body| body.content.keys().any(|media_type| media_type != "*/*"));
    if has_body || !spec.operation.parameters.is_empty() {
        Error::describe(invalid_input, spec);
    }
    if !load.is_nothing() {
        Error::describe(413, spec);
    }
    if is_choosy {
        Error::describe(415, spec);
    }
    if has_files {
        Error::describe(507, spec);
    }
}

/// Writes an answer of some status, as [`IntoResponse::describe`] does.
pub(crate) type ProblemSpec = fn(u16, &mut Describe<'_>);

/// What problems look like in a document.
pub(super) struct Problems {
    /// The schema by which they are told from other answers.
    own: Value,
    content: BTreeMap<String, MediaType>,
}

impl Problems {
    /// The framework's, or what is written instead.
    pub(super) fn of(instead: Option<ProblemSpec>, schemas: &mut Schemas) -> Self {
        let own = schemas.of_answer::<Problem>();
        let mut operation = Operation::default();
        let (mut needs, mut uploads, mut faults) = (Vec::new(), Uploads::default(), Vec::new());
        let route: (&[&str], _) = (&[], Table::default());
        let mut spec = Describe::new(&mut operation, schemas, route, &mut needs, &mut uploads, &mut faults);
        instead.unwrap_or(Error::describe)(500, &mut spec);
        let content = operation.responses.into_values().flat_map(|answer| answer.content).collect();
        Self { own, content }
    }

    fn is_one(&self, name: &str, media_type: &MediaType) -> bool {
        name == Problem::MEDIA_TYPE && media_type.schema == self.own
    }

    /// Whether an answer is a problem and nothing else.
    pub(super) fn is_all_of(&self, content: &BTreeMap<String, MediaType>) -> bool {
        content.len() == 1 && content.iter().all(|(name, media_type)| self.is_one(name, media_type))
    }

    /// The media types of an answer, a problem among them in its true shape.
    pub(super) fn put_into(&self, content: &BTreeMap<String, MediaType>) -> BTreeMap<String, MediaType> {
        let mut written = BTreeMap::new();
        for (name, media_type) in content {
            if self.is_one(name, media_type) {
                let own = self
                    .content
                    .iter()
                    .filter(|(name, _)| !content.contains_key(*name) || *name == Problem::MEDIA_TYPE);
                written.extend(own.map(|(name, own)| (name.clone(), own.clone())));
            } else {
                written.insert(name.clone(), media_type.clone());
            }
        }
        written
    }

    /// Their media types, as the document has them.
    pub(super) fn content(&self) -> Value {
        write_content(&self.content)
    }
}
