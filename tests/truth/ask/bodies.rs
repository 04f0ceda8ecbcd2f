//! Bodies of each media type: at and beyond every bound, left out, of another type, too large.

use serde_json::{Map, Value, json};

use super::case::{INVALID, TOO_LARGE, UNSUPPORTED};
use super::encode::{Encoding, parts, sent};
use super::forms::Depth;
use super::{Case, Expected, Request, Sent, files, forms};
use crate::app::BODY_LIMIT;
use crate::document::Operation;
use crate::generate::Generator;

/// Types of bodies that are read somewhere.
const KNOWN: [&str; 5] = [
    "application/json",
    "application/msgpack",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
];
/// A text among parts may have 1 MiB.
const LONG_PART: usize = 1024 * 1024 + 1;

/// A sound body of the first media type that can say one.
pub(super) fn sound(generator: &Generator<'_>, operation: &Operation, is_full: bool) -> Option<Sent> {
    let (content, _) = operation.body()?;
    content.iter().find_map(|(media_type, content)| {
        if let Some(parts) = files::sound(generator, media_type, content) {
            return Some(sent(parts));
        }
        let schema = &content["schema"];
        let value = if is_full { generator.full(schema) } else { generator.sound(schema) };
        Encoding::of(media_type).write(media_type, &value?)
    })
}

pub(super) fn cases(generator: &Generator<'_>, base: &Request, operation: &Operation) -> Vec<Case> {
    let Some((content, is_required)) = operation.body() else { return Vec::new() };
    let mut cases = Vec::new();
    for (media_type, described) in content {
        if files::has_files(described) {
            cases.extend(files::cases(generator, base, described));
        } else {
            cases.extend(values(generator, base, media_type, &described["schema"]));
        }
        let malformed = Encoding::of(media_type).malformed(media_type);
        cases.extend(malformed.map(|body| {
            let why = format!("the body is no {media_type}");
            // Of a body without a boundary it is the header that is malformed.
            Case::new(why, base.with_body(body), Expected::refused(INVALID))
        }));
        cases.extend(too_large(generator, base, media_type, described));
    }
    let absent = if is_required { Expected::refused(INVALID) } else { Expected::Taken };
    cases.push(Case::new("the body is absent", base.without_body(), absent));
    cases.extend(of_other_types(base, content));
    cases
}

fn values(generator: &Generator<'_>, base: &Request, media_type: &str, schema: &Value) -> Vec<Case> {
    let (encoding, oracle) = (Encoding::of(media_type), generator.oracle);
    let mut cases = Vec::new();
    for value in generator.candidates(schema) {
        let Some(body) = encoding.write(media_type, &value) else { continue };
        let is_taken = match encoding {
            Encoding::Bytes => true,
            // A form is pairs of names and texts, whatever they are.
            Encoding::Form if !value.is_object() && !oracle.takes(schema, &value) => continue,
            Encoding::Form => forms::takes(oracle, schema, &value, Depth::All),
            Encoding::Multipart => forms::takes(oracle, schema, &value, Depth::Members),
            _ => oracle.takes(schema, &value),
        };
        let expected = if is_taken { Expected::Taken } else { Expected::refused_at(INVALID, "body", None) };
        cases.push(Case::new(format!("the body is {media_type} {value}"), base.with_body(body), expected));
    }
    let has_taken = cases.iter().any(|case| matches!(case.expected, Expected::Taken));
    assert!(has_taken || encoding.is_text(), "no {media_type} is taken: {schema}");
    cases
}

/// A body over the limit, be it sound or not.
fn too_large(generator: &Generator<'_>, base: &Request, media_type: &str, content: &Value) -> Option<Case> {
    let length = usize::try_from(BODY_LIMIT).unwrap() + 1;
    let body = match Encoding::of(media_type) {
        Encoding::Multipart => {
            let whole = files::sound(generator, media_type, content);
            let whole = whole.or_else(|| parts(&generator.sound(&content["schema"])?)).unwrap_or_default();
            sent(whole.text("zzz", &"a".repeat(LONG_PART)))
        }
        Encoding::Json => Sent { content_type: Some(media_type.to_owned()), bytes: vec![b' '; length] },
        encoding => {
            let name = if media_type == "*/*" { "application/x-anything" } else { media_type };
            let letter = if encoding == Encoding::MessagePack { 0xc0 } else { b'a' };
            Sent { content_type: Some(name.to_owned()), bytes: vec![letter; length] }
        }
    };
    let why = format!("the body is {media_type} of {} bytes", body.bytes.len());
    Some(Case::new(why, base.with_body(body), Expected::refused(TOO_LARGE)))
}

/// A body of no type that is told, and one of none.
fn of_other_types(base: &Request, content: &Map<String, Value>) -> Vec<Case> {
    if content.contains_key("*/*") {
        return Vec::new();
    }
    let known = KNOWN.into_iter().filter(|name| !content.contains_key(*name)).map(Some);
    let types = known.chain([Some("application/x-none"), Some("image/json"), None]);
    let case = |content_type: Option<&str>| {
        let bytes = json!({}).to_string().into_bytes();
        let body = Sent { content_type: content_type.map(str::to_owned), bytes };
        let why = format!("the body is of the type {content_type:?}");
        Case::new(why, base.with_body(body), Expected::refused(UNSUPPORTED))
    };
    types.map(case).collect()
}
