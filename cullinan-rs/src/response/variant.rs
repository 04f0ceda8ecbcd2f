//! What `#[derive(Responses)]` makes of the variants of an enum.

use http::StatusCode;
use serde_json::json;

use crate::body::Response;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// Writes an answer with a text and headers of its own: those of one variant, or of the keyword `responses`. Of several
/// statuses that it has, the text is for those that the type says nothing of. Where no
/// status is said, it has that of an answer that carries none itself, by whether it never has a body.
pub fn describe_variant(
    describe: fn(u16, &mut Describe<'_>),
    said: Option<u16>,
    (status, is_empty): (u16, bool),
    (text, headers): (&str, &[&str]),
    spec: &mut Describe<'_>,
) {
    let mut answers = spec.apart(|spec| match said {
        Some(status) => spec.said(|spec| describe(status, spec)),
        None => describe(spec.status_of(status, is_empty), spec),
    });
    let is_one = answers.len() == 1;
    for answer in answers.values_mut() {
        if !text.is_empty() && (is_one || answer.description.is_empty()) {
            text.clone_into(&mut answer.description);
        }
        let strings = headers.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" })));
        answer.headers.extend(strings);
    }
    spec.operation.merge(answers);
}

/// Answers with one variant. Its status is that of an answer that carries none itself.
///
/// # Errors
/// The answer's own.
pub fn respond_variant<T: IntoResponse>(
    answer: T,
    status: Option<u16>,
    to: ResponseContext,
) -> Result<Response> {
    answer.into_response(match status {
        Some(status) => to.with_status(StatusCode::from_u16(status)?),
        None => to.of_one::<T>(),
    })
}
