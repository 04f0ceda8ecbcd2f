//! `TypedHeader<H>`: a header as the `headers` crate reads it.

use std::ops::Deref;

use headers::{Header, HeaderName};
use serde_json::json;

use super::described::refuse_second;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::fault::{Fault, In};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::spec::Parameter;

/// Reads a header by its type: `TypedHeader<UserAgent>`, with any type of the [`headers`](cullinan::headers) crate or
/// one of yours that implements its `Header`. The type says which header it is, whatever the argument is called; an
/// `alias` names another one, which is read as the type reads its own.
///
/// Absent: 400 `missing`; an `Option<TypedHeader<H>>` is `None`. Not as the type reads it: 400 `malformed`, without the
/// value. Repeated: as the type has it; most take one line only and are malformed otherwise.
///
/// ```
/// use cullinan::headers::UserAgent;
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/agent")]
/// async fn agent(agent: TypedHeader<UserAgent>) -> String {
///     agent.as_str().to_owned()
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TypedHeader<H>(pub H);

impl<H> TypedHeader<H> {
    /// What it holds.
    pub fn into_inner(self) -> H {
        self.0
    }
}

impl<H> Deref for TypedHeader<H> {
    type Target = H;

    fn deref(&self) -> &H {
        &self.0
    }
}

impl<H> Marker for TypedHeader<H> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Header;
}

impl<H: Header + Send + 'static> FromRequest for TypedHeader<H> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        describe(name(H::name(), param), param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let headers = request.head().headers();
        let lines = if param.is_aliased() {
            headers.get_all(param.header_name())
        } else {
            headers.get_all(H::name())
        };
        let mut lines = lines.iter().peekable();
        if lines.peek().is_none() {
            return absent(name(H::name(), param), param);
        }
        // No type of the crate says more than that it is wrong.
        match H::decode(&mut lines) {
            Ok(header) => Read::Value(Self(header)),
            Err(_) => Read::Invalid(malformed(name(H::name(), param))),
        }
    }
}

/// Which header it is.
fn name(of_type: &'static HeaderName, param: &Param) -> &'static str {
    if param.is_aliased() { param.header_name() } else { of_type.as_str() }
}

fn absent<T>(name: &'static str, param: &Param) -> Read<T> {
    if param.is_required() {
        return Read::Invalid(Fault::missing(In::Header, name));
    }
    Read::Absent(In::Header)
}

#[cold]
fn malformed(name: &'static str) -> Fault {
    Fault::malformed(In::Header, name, "is malformed")
}

fn describe(name: &'static str, param: &Param, spec: &mut Describe<'_>) {
    if name.parse::<HeaderName>().is_err() {
        spec.refuse(format!("`{name}` is no name for a header"));
    }
    refuse_second(In::Header, name, spec);
    spec.operation.parameters.push(Parameter {
        name: name.to_owned(),
        place: In::Header,
        required: param.is_required(),
        description: param.description_text().map(str::to_owned),
        deprecated: param.is_deprecated(),
        explode: true,
        schema: json!({ "type": "string" }),
        example: param.example_text().map(Into::into),
    });
}
