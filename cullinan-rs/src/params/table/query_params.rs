//! `QueryParams`: the listed parameters of the query string.

use super::gathered::Gathered;
use super::texts::{self, Texts, text_map};
use crate::codec::Source;
use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::table::Listing;

/// The texts of the parameters that the verb's `query_params` lists.
///
/// Absent: `None`. Malformed percent-encoding: 400 `malformed`. Repeated: [`get`](Self::get) has the first,
/// [`get_all`](Self::get_all) all of them. Parameters that are not listed are not there.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/books", query_params = ["author", "tag"])]
/// async fn books(query: QueryParams) -> String {
///     format!("by {:?}, {} tags", query.get("author"), query.get_all("tag").len())
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![books]));
/// application.get("/books?tag=a&tag=b&page=1").send().await.expect_text("by None, 2 tags");
/// # });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryParams(Texts);

text_map!(QueryParams, |known: &str, name: &str| known == name);

impl Marker for QueryParams {
    const PLACE: Place = Place::Listed(Listing::Query);
    const IN: In = In::Query;
}

impl FromRequest for QueryParams {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        spec.table().query.iter().for_each(|name| texts::describe(name, In::Query, false, spec));
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let (mut texts, mut wrong) = (Texts::default(), Gathered::default());
        for name in request.table().query {
            texts.read(name, Source::Query(request.query(), name), In::Query, &mut wrong);
        }
        wrong.read(Self(texts))
    }
}
