//! `Cookie<T>`: one cookie.

use super::{described, text, wrapper};
use crate::codec::Source;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, TextMarker, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads the cookie of exactly its name; the value is percent-decoded (RFC 6265 §4.1.1 leaves that open).
///
/// Absent: the default, `None` for an `Option`, else 400 `missing`. Malformed: 400 `malformed`; the answer never
/// repeats the value. Repeated: a scalar takes the first, a `Vec` all of them.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/")]
/// async fn theme(#[param(default = "light")] theme: Cookie<String>) -> String {
///     theme.into_inner()
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cookie<T>(pub T);

wrapper::value_marker!(Cookie);

impl<T> TextMarker for Cookie<T> {}

impl<T> Marker for Cookie<T> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Cookie;
}

impl<T: Value> FromRequest for Cookie<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        described::describe::<T>(In::Cookie, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let source = Source::Cookie(request.head().headers(), param.name());
        text::read(source, In::Cookie, param).map(Self)
    }
}
