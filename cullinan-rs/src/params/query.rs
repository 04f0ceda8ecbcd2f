//! `Query<T>`: one parameter of the query string, or all of it.

use super::{described, described_structure, structure, text, wrapper};
use crate::codec::{Members, Shape, Source};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, TextMarker, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads `?name=` of the query string; a struct or a map reads all of it, one parameter into each field.
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
///
/// The fields of a struct go by their names for serde, and each is read as a parameter of its own would be: an
/// `Option` and `#[serde(default)]` may be absent, a `Vec` takes all values, and all that is wrong in any of them is
/// in one answer. A `#[model]` brings its rules, whose faults do not repeat what was sent. Parameters without a field are passed over, unless the struct denies
/// them: 400 `unknown`. An `Option` of a struct is `None` where none of its parameters was sent.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[model]
/// struct Filter {
///     #[validate(length(min = 1))]
///     author: Option<String>,
///     #[serde(default)]
///     tag: Vec<String>,
/// }
///
/// #[get_api(url = "/books")]
/// async fn books(filter: Query<Filter>) -> String {
///     format!("by {:?}, {} tags", filter.author, filter.tag.len())
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Query<T>(pub T);

wrapper::value_marker!(Query);

impl<T> TextMarker for Query<T> {}

impl<T> Marker for Query<T> {
    const READS: Reads = Reads::Nothing;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Query;
}

impl<T: Value> FromRequest for Query<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        match Shape::of::<T>() {
            Shape::Value => described::describe::<T>(In::Query, param, spec),
            shape => described_structure::describe::<T>(shape, In::Query, param, spec),
        }
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let shape = Shape::of::<T>();
        if shape != Shape::Value {
            let members = Members::of_query(request.head().query());
            return structure::read(&members, shape, In::Query, param).map(Self);
        }
        let source = Source::Query(request.query(), param.name());
        text::read(source, In::Query, param).map(Self)
    }
}
