//! `Path<T>`: a placeholder of the url.

use super::{described, text, wrapper};
use crate::codec::Source;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads the placeholder of its name in the url; a name that is not there is a compile error.
///
/// The text is percent-decoded after the path was split, so `%2F` stays in its segment. It cannot be absent.
/// Malformed percent-encoding and a text that is no `T`: 400 `malformed`.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/books/{id}")]
/// async fn book(#[param(ge = 1)] id: Path<u64>) -> String {
///     format!("book {id}")
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path<T>(pub T);

wrapper::value_marker!(Path);

impl<T> Marker for Path<T> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Named;
    const IN: In = In::Path;
}

impl<T: Value> FromRequest for Path<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        described::describe::<T>(In::Path, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        match request.captures().raw(param.name()) {
            Some(raw) => text::read(source(request, raw), In::Path, param).map(Self),
            None => Read::Absent(In::Path),
        }
    }
}

/// What the router found free of `%` needs no decoding.
#[inline]
pub(super) fn source<'r>(request: RequestContext<'r>, raw: &'r str) -> Source<'r> {
    if request.captures().is_encoded() { Source::Path(raw) } else { Source::Literal(raw) }
}
