//! What the answers of an enum must say.

use super::shape::Responses;
use crate::diagnostic::Errors;
use crate::names::plain;

/// Every variant has a status, or an answer that may carry one.
pub(super) fn variants(responses: &Responses, errors: &mut Errors) {
    if !errors.is_empty() {
        return;
    }
    for variant in &responses.variants {
        if variant.answer.is_none() && variant.words.status.is_none() {
            let name = plain(&variant.ident);
            let message = format!(
                "`{name}` holds no answer, so it needs a status: write `#[response(status = 404)]` above it"
            );
            errors.on(&variant.ident, message);
        }
        for header in &variant.words.headers {
            let name = header.value();
            let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if name.is_empty() || !name.bytes().all(is_token) {
                errors.on(header, format!("\"{name}\" is no header: write a name like \"Retry-After\""));
            }
        }
    }
}
