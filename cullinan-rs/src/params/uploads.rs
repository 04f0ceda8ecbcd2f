//! What `File` and `Files` have in common: how they are read, judged and described.

use std::borrow::Cow;

use http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};

use super::formats;
use crate::codec::Encoding;
use crate::error::Error;
use crate::extract::{Param, Read};
use crate::fault::{Fault, In};
use crate::need::FileNeed;
use crate::request::{FileField, Parts, RequestContext, RequestHead, boundary, has_body};
use crate::schema::Describe;
use crate::spec::RequestBody;
use crate::upload::{File, UNKNOWN_TYPE};
use crate::validate::{Broken, Uploaded};

pub(super) const MEDIA_TYPE: &str = Encoding::Multipart.media_type();
/// What a file may have without `max_size`.
const MAX_SIZE: u64 = 16 * 1024 * 1024;

/// Whether a field has one file or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    One,
    Many,
}

/// The rules of an argument.
pub(super) fn rules(param: &Param, count: Count) -> Uploaded {
    let declared = param.file_rules();
    Uploaded {
        max_size: declared.max_size.unwrap_or(MAX_SIZE),
        min_size: declared.min_size,
        allowed_types: declared.allowed_types,
        max_count: if count == Count::One { Some(1) } else { declared.max_count },
        message: param.message_text(),
    }
}

/// Reads the files of an argument.
pub(super) fn read(request: RequestContext<'_>, param: &Param, count: Count) -> Read<Vec<File>> {
    match (request.parts(), request.body()) {
        (Some(parts), _) => of_parts(parts, param, count),
        (None, Some(body)) if body.is_empty() => Read::Absent(In::File),
        (None, Some(_)) => Read::Refused(unsupported(request.head())),
        (None, None) => unread(request.head()),
    }
}

/// A body that is still to come: its type stands in the head already.
fn unread(head: &RequestHead) -> Read<Vec<File>> {
    match boundary(head) {
        Some(Ok(_)) => Read::Unread,
        Some(Err(error)) => Read::Refused(error),
        None if has_body(head) => Read::Refused(unsupported(head)),
        None => Read::Unread,
    }
}

/// 415 with the `Accept` header that RFC 9110 §15.5.16 asks for.
#[cold]
pub(super) fn unsupported(head: &RequestHead) -> Error {
    formats::refused(head.headers().contains_key(CONTENT_TYPE), &[MEDIA_TYPE])
}

fn of_parts(parts: &Parts, param: &Param, count: Count) -> Read<Vec<File>> {
    let name = param.name();
    let field = parts.take_files(name).unwrap_or_default();
    let faults = faults(&field, parts.has_text(name), param, count);
    if !faults.is_empty() {
        return Read::Refused(Error::invalid(faults));
    }
    match (field.files.is_empty(), parts.is_whole()) {
        (false, _) => Read::Value(field.files),
        (true, true) => Read::Absent(In::File),
        // It may have stood behind the end of the reading.
        (true, false) => Read::Unread,
    }
}

fn faults(field: &FileField, has_text: bool, param: &Param, count: Count) -> Vec<Fault> {
    let (rules, mut faults) = (rules(param, count), Vec::new());
    let fault = |(code, text): Broken| Fault::new(In::File, param.name(), code, text);
    let of = |at: usize, broken: Broken| match count {
        Count::One => fault(broken),
        Count::Many => fault(numbered(at, broken)),
    };
    if has_text {
        faults.push(Fault::malformed(In::File, param.name(), "is a text, not a file"));
    }
    for (at, file) in field.files.iter().enumerate() {
        let broken = [rules.broken_by_size(file.size()), rules.broken_by_type(file.content_type())];
        faults.extend(broken.into_iter().flatten().map(|broken| of(at, broken)));
    }
    if field.is_too_large {
        faults.push(of(field.count, rules.too_large()));
    }
    faults.extend(rules.broken_by_count(field.count).map(fault));
    faults
}

/// Says which file of a field it is.
fn numbered(at: usize, (code, text): Broken) -> Broken {
    (code, Cow::Owned(format!("file {}: {text}", at + 1)))
}

/// Refuses a file that another argument reads, be it as a text.
pub(super) fn refuse_second(name: &str, spec: &mut Describe<'_>) {
    spec.refuse(format!(
        "two arguments read the part `{name}`, which one of them takes for a file; give one an alias"
    ));
}

/// Refuses rules that no file keeps.
pub(super) fn refuse_contradiction(param: &Param, rules: &Uploaded, spec: &mut Describe<'_>) {
    if let Some(least) = rules.min_size.filter(|least| *least > rules.max_size) {
        spec.refuse(format!(
            "no file of `{}` has at least {least} and at most {} bytes; mend `min_size` or `max_size`",
            param.name(),
            rules.max_size
        ));
    }
}

/// Adds the field to the document, and says that its files are to be kept.
pub(super) fn describe(param: &Param, spec: &mut Describe<'_>, count: Count) {
    let rules = rules(param, count);
    refuse_contradiction(param, &rules, spec);
    let body = spec.operation.request_body.as_ref();
    if body.is_some_and(|body| body.has_property(MEDIA_TYPE, param.name())) {
        refuse_second(param.name(), spec);
    }
    spec.file(FileNeed {
        name: param.name(),
        max_size: rules.max_size,
        max_count: rules.max_count.unwrap_or(usize::MAX),
    });
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "string".into());
    schema.insert("format".to_owned(), "binary".into());
    if rules.allowed_types.is_empty() {
        schema.insert("contentMediaType".to_owned(), UNKNOWN_TYPE.into());
    }
    rules.describe_file(&mut schema);
    if count == Count::Many {
        let least = usize::from(param.is_required());
        let mut list = Map::from_iter([("type".to_owned(), "array".into())]);
        list.insert("items".to_owned(), schema.into());
        list.insert("minItems".to_owned(), least.into());
        rules.describe_files(&mut list);
        schema = list;
    }
    if let Some(text) = param.description_text() {
        schema.insert("description".to_owned(), text.into());
    }
    if param.is_deprecated() {
        schema.insert("deprecated".to_owned(), true.into());
    }
    add(param, schema.into(), rules.allowed_types, spec);
}

fn add(param: &Param, property: Value, allowed_types: &[&str], spec: &mut Describe<'_>) {
    let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
    body.required |= param.is_required();
    if !allowed_types.is_empty() {
        let encoding = json!({ "contentType": allowed_types.join(", ") });
        body.encoding.insert(param.name().to_owned(), encoding);
    }
    body.add_property(MEDIA_TYPE, param.name(), property, param.is_required());
}
