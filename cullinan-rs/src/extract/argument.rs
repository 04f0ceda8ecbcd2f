//! `FromRequest`: what a type must know to be an argument.

use super::param::Param;
use super::read::Read;
use super::reads::Reads;
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::table::Listing;

/// What an argument has to do with the placeholders of the url; checked when the program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It reads the placeholder of its name, which must be in the url.
    Named,
    /// It reads the placeholder of its name if there is one, and the query string otherwise.
    Plain,
    /// It may read any placeholder.
    Any,
    /// It reads none, and holds what a keyword of the verb lists.
    #[doc(hidden)]
    Listed(Listing),
    /// It reads none.
    Elsewhere,
}

/// Says that a type is an argument by its own rules rather than a plain value.
///
/// It stands apart from [`FromRequest`] so that `Query<Bad>` is told to be about `Bad`. For a type of your own
/// `impl Marker for Mine {}` is enough.
#[diagnostic::on_unimplemented(
    message = "`{Self}` implements `FromRequest` but is not marked as an argument",
    label = "add `impl cullinan::Marker for {Self} {{}}`"
)]
pub trait Marker {
    /// How much of the body it needs.
    const READS: Reads = Reads::Nothing;
    /// What it has to do with placeholders.
    const PLACE: Place = Place::Any;
    /// Where faults of its value lie.
    const IN: In = In::Body;
}

/// A type that a handler can take as an argument.
///
/// Absent, malformed and repeated input is each marker's to decide and to document; see [`Read`].
///
/// ```
/// use cullinan::{Describe, Error, FromRequest, Marker, Param, Read, RequestContext};
///
/// /// The tenant of a request, by the host it was sent to.
/// struct Tenant(String);
///
/// impl Marker for Tenant {}
///
/// impl FromRequest for Tenant {
///     fn describe(_: &Param, _: &mut Describe<'_>) {}
///
///     fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
///         let host = request.head().headers().get("host").and_then(|host| host.to_str().ok());
///         match host.and_then(|host| host.split_once('.')) {
///             Some((tenant, _)) => Read::Value(Self(tenant.to_owned())),
///             None => Read::Refused(Error::not_found("no such tenant")),
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a handler",
    label = "cannot be read from a request",
    note = "what a marker or an `Option` holds implements `serde::Deserialize` and `schemars::JsonSchema`",
    note = "`#[model]` gives both to a type of your own; any other argument implements `FromRequest`"
)]
pub trait FromRequest: Marker + Send + Sized + 'static {
    /// Writes into the document what the client has to send. Required: what is read is documented.
    fn describe(param: &Param, spec: &mut Describe<'_>);

    /// Reads the value. Where faults of the head are looked for before a body is read (files, more than 64 KiB, or
    /// `Expect: 100-continue`) it is asked twice, so that reading must not do anything. It borrows the request, so whatever has to wait is put into [`Read::Later`] with what
    /// it needs.
    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self>;
}

impl<M: Marker> Marker for Option<M> {
    const READS: Reads = M::READS;
    const PLACE: Place = M::PLACE;
    const IN: In = M::IN;
}

impl<M: FromRequest> FromRequest for Option<M> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        M::describe(&param.optional(), spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let read =
            if param.has_default() { M::read(request, param) } else { M::read(request, &param.optional()) };
        match read {
            Read::Value(value) => Read::Value(Some(value)),
            Read::Absent(place) if param.has_default() => Read::Absent(place),
            Read::Absent(_) => Read::Value(None),
            Read::Repaired(repaired) => Read::Repaired(Box::new(repaired.map(Some))),
            Read::Unread => Read::Unread,
            Read::Invalid(fault) => Read::Invalid(fault),
            Read::Refused(error) => Read::Refused(error),
            Read::Later(later) => Read::Later(Box::pin(async { later.await.map(Some) })),
        }
    }
}
