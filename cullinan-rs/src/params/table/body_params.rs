//! `BodyParams`: the listed fields of the body.

use serde_json::Value as AnyJson;

use super::gathered::Gathered;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::params::body::Body;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::table::Listing;

/// The fields of the body that the verb's `body_params` lists, of any shape.
///
/// Absent or `null`: `None`. An empty body has no fields, whatever its content type. A body that cannot be read: 400
/// `malformed`; of another content type: 415. A field given twice: 400 `malformed`. Fields that are not listed are not
/// there.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/books", body_params = ["title", "pages"])]
/// async fn add(body: BodyParams) -> String {
///     let title = body.get("title").and_then(|title| title.as_str());
///     let pages = body.get("pages").and_then(|pages| pages.as_u64());
///     format!("{title:?} {pages:?}")
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![add]));
/// let book = serde_json::json!({ "title": "Emma", "isbn": "0" });
/// application.post("/books").json(&book).send().await.expect_text(r#"Some("Emma") None"#);
/// # });
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BodyParams(Vec<(&'static str, AnyJson)>);

impl BodyParams {
    /// The value of that name; `None` where it was not sent, and of a name that is not listed.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&AnyJson> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Each name that was sent with its value, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &AnyJson)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    /// How many names were sent.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Marker for BodyParams {
    const READS: Reads = Reads::Fields;
    const PLACE: Place = Place::Listed(Listing::Body);
}

impl FromRequest for BodyParams {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        spec.table().body.iter().for_each(|name| Body::<AnyJson>::describe(&field(name), spec));
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let (mut fields, mut wrong) = (Vec::new(), Gathered::default());
        for name in request.table().body {
            match Body::read(request, &field(name)) {
                Read::Value(Body(value)) => fields.push((*name, value)),
                Read::Absent(_) => {}
                Read::Invalid(fault) => wrong.fault(fault),
                Read::Refused(error) => wrong.error(error),
                Read::Repaired(repaired) => wrong.error(repaired.error),
                // What is wrong with the body as a whole is told once.
                Read::Unread | Read::Later(_) if wrong.is_empty() => return Read::Unread,
                Read::Unread | Read::Later(_) => break,
            }
        }
        wrong.read(Self(fields))
    }
}

fn field(name: &'static str) -> Param {
    Param::new(name, name).optional()
}
