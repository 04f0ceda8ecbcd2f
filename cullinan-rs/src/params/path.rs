//! `Path<T>`: a placeholder of the url, or all of them.

use serde::Serialize;

use super::{described, described_structure, structure, text, wrapper};
use crate::codec::{Decoding, Members, Shape, Source};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, TextMarker, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::reverse::{UrlError, UrlValue, value_text};
use crate::schema::Describe;

/// Reads the placeholder of its name in the url; a name that is not there is a compile error. A `#[model]` struct
/// reads all placeholders, each into the field of its name.
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
///
/// A field of a struct whose name is not in the url is an error at start-up.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[model]
/// struct Place {
///     shelf: String,
///     #[validate(range(min = 1))]
///     row: u16,
/// }
///
/// #[get_api(url = "/shelves/{shelf}/rows/{row}")]
/// async fn books(place: Path<Place>) -> String {
///     format!("row {} of {}", place.row, place.shelf)
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path<T>(pub T);

wrapper::value_marker!(Path);

impl<T> TextMarker for Path<T> {}

impl<T> Marker for Path<T> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Named;
    const IN: In = In::Path;
}

impl<T: Value> FromRequest for Path<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        match Shape::of::<T>() {
            Shape::Value => described::describe::<T>(In::Path, param, spec),
            shape => described_structure::describe::<T>(shape, In::Path, param, spec),
        }
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let shape = Shape::of::<T>();
        if shape != Shape::Value {
            return structure::read(&members(request), shape, In::Path, param).map(Self);
        }
        match request.captures().raw(param.name()) {
            Some(raw) => text::read(source(request, raw), In::Path, param).map(Self),
            None => Read::Absent(In::Path),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> UrlValue<Path<T>> for T {
    fn text(&self) -> Result<String, UrlError> {
        value_text(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> UrlValue<Path<T>> for &T {
    fn text(&self) -> Result<String, UrlError> {
        value_text(self)
    }
}

impl UrlValue<Path<String>> for &str {
    fn text(&self) -> Result<String, UrlError> {
        Ok((*self).to_owned())
    }
}

/// What the router found free of `%` needs no decoding.
#[inline]
pub(super) fn source<'r>(request: RequestContext<'r>, raw: &'r str) -> Source<'r> {
    if request.captures().is_encoded() { Source::Path(raw) } else { Source::Literal(raw) }
}

/// All placeholders.
fn members(request: RequestContext<'_>) -> Members<'_> {
    let captures = request.captures();
    let decoding = if captures.is_encoded() { Decoding::Path } else { Decoding::Literal };
    Members::new(captures.iter().map(|(name, raw)| (name.into(), raw)), decoding)
}
