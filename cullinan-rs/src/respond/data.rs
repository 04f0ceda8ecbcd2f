//! Data, which is answered in the format that the client prefers.

use http::header::{HeaderValue, VARY};
use schemars::JsonSchema;
use serde::Serialize;

use super::context::ResponseContext;
use crate::body::{Body, Response, answer};
use crate::codec::Format;
use crate::error::Result;
use crate::schema::Describe;

/// Data that an answer can hold as JSON: one bound, so that a type without both is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be answered as JSON",
    label = "no data that can be written and described",
    note = "data implements `serde::Serialize` and `schemars::JsonSchema`; `#[model]` gives both to a type of your own"
)]
pub trait Data: Serialize + JsonSchema {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + JsonSchema> Data for T {}

/// Writes data into the document, in every format there is.
pub(crate) fn describe_data<T: Data>(status: u16, spec: &mut Describe<'_>) {
    let schema = spec.schemas.of_answer::<T>();
    for format in Format::ALL {
        spec.operation.respond(status, "", Some((format.media_type(), schema.clone())));
    }
}

/// Answers with data, in the format that the client prefers. Where there is more than one, caches are told so
/// (RFC 9110 §12.5.5).
pub(crate) fn respond_data<T: Data>(data: &T, to: &ResponseContext) -> Result<Response> {
    let text = to.format().write(data)?;
    let mut answer = answer(to.status(), to.format().header(), Body::from(text));
    if cfg!(feature = "msgpack") {
        answer.headers_mut().insert(VARY, const { HeaderValue::from_static("Accept") });
    }
    #[cfg(feature = "msgpack")]
    if to.format() == Format::Undecided {
        super::undecided::keep(data, &mut answer);
    }
    Ok(answer)
}
