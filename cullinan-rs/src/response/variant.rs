//! What `#[derive(Responses)]` makes of the variants of an enum.

use http::StatusCode;
use serde_json::json;

use crate::body::Response;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// Writes an answer with a text and headers of its own: those of one variant, or of the keyword `responses`.
pub fn describe_variant(
    describe: fn(u16, &mut Describe<'_>),
    status: u16,
    (text, headers): (&str, &[&str]),
    spec: &mut Describe<'_>,
) {
    let mut answers = spec.apart(|spec| describe(status, spec));
    for answer in answers.values_mut() {
        if answer.description.is_empty() {
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
        None => to,
    })
}
