//! `Query<T>`: one parameter of the query string.

use super::{described, text, wrapper};
use crate::codec::Source;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads `?name=` of the query string.
///
/// Absent: the default, `None` for an `Option`, else 400 `missing`; an empty value is a value. Malformed: 400
/// `malformed`. Repeated: a scalar takes the first, a `Vec` all of them; with `csv` commas split as well.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/books")]
/// async fn books(
///     #[param(default = 1, ge = 1)] page: Query<u32>,
///     #[param(csv)] tag: Query<Option<Vec<String>>>,
/// ) -> String {
///     format!("page {page}, {} tags", tag.as_ref().map_or(0, Vec::len))
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Query<T>(pub T);

wrapper::value_marker!(Query);

impl<T> Marker for Query<T> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Query;
}

impl<T: Value> FromRequest for Query<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        described::describe::<T>(In::Query, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let source = Source::Query(request.head().query(), param.name());
        text::read(source, In::Query, param).map(Self)
    }
}
