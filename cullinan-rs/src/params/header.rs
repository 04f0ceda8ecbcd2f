//! `Header<T>`: one header.

use super::{described, text, wrapper};
use crate::codec::Source;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, TextMarker, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads a header: its name with `-` for each `_`, or the `alias`, in any case.
///
/// Absent: the default, `None` for an `Option`, else 400 `missing`. Not UTF-8, or no `T`: 400 `malformed`; the
/// answer never repeats the value. Repeated: a scalar takes the first line. A `Vec` takes all of them,
/// each split at its commas outside of quotes, with white space taken off its items and empty ones left out: lines of one
/// name are one list (RFC 9110 §5.3, §5.6.1).
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/")]
/// async fn desk(#[param(alias = "X-Desk")] desk: Header<Option<String>>) -> String {
///     desk.into_inner().unwrap_or_default()
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Header<T>(pub T);

wrapper::value_marker!(Header);

impl<T> TextMarker for Header<T> {}

impl<T> Marker for Header<T> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Header;
}

impl<T: Value> FromRequest for Header<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        described::describe::<T>(In::Header, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let source = Source::Header(request.head().headers(), param.header_name());
        text::read(source, In::Header, param).map(Self)
    }
}
