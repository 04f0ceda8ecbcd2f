//! The machine's word for a status that nobody gave one of its own.

use std::borrow::Cow;

use http::StatusCode;

pub(super) fn code_of(status: StatusCode) -> Cow<'static, str> {
    Cow::Borrowed(match status.as_u16() {
        400 => "bad_request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        406 => "not_acceptable",
        408 => "request_timeout",
        409 => "conflict",
        413 => "content_too_large",
        414 => "uri_too_long",
        415 => "unsupported_media_type",
        422 => "unprocessable_content",
        431 => "header_fields_too_large",
        500 => "internal_server_error",
        503 => "service_unavailable",
        _ => {
            let name = status.canonical_reason().unwrap_or("error");
            return Cow::Owned(name.to_ascii_lowercase().replace([' ', '-', '\''], "_"));
        }
    })
}
