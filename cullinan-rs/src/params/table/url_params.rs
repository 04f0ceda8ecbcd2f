//! `UrlParams`: all placeholders of the url.

use super::gathered::Gathered;
use super::texts::{self, Texts, text_map};
use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::fault::In;
use crate::params::path;
use crate::request::RequestContext;
use crate::schema::Describe;

/// The texts of all placeholders of the url, percent-decoded after the path was split.
///
/// None is ever absent. Malformed percent-encoding: 400 `malformed`. It needs no keyword: the url lists them.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/shelves/{shelf}/rows/{row}")]
/// async fn row(url: UrlParams) -> Option<String> {
///     Some(format!("{} {}", url.get("shelf")?, url.get("row")?))
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![row]));
/// application.get("/shelves/a%2Fb/rows/7").send().await.expect_text("a/b 7");
/// # });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UrlParams(Texts);

text_map!(UrlParams, |known: &str, name: &str| known == name);

impl Marker for UrlParams {
    const PLACE: Place = Place::Any;
    const IN: In = In::Path;
}

impl FromRequest for UrlParams {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        spec.placeholders().iter().for_each(|name| texts::describe(name, In::Path, true, spec));
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let (mut texts, mut wrong) = (Texts::default(), Gathered::default());
        for (name, raw) in request.captures().iter() {
            texts.read(name, path::source(request, raw), In::Path, &mut wrong);
        }
        wrong.read(Self(texts))
    }
}
