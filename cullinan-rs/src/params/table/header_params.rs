//! `HeaderParams`: the listed headers.

use super::gathered::Gathered;
use super::texts::{self, Texts, text_map};
use crate::codec::Source;
use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::fault::{Fault, In};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::table::Listing;

/// The texts of the headers that the verb's `headers` lists, whose names are compared in any case.
///
/// Absent: 400 `missing`, unless
/// [`Application::on_missing_header`](crate::Application::on_missing_header) says otherwise. Not UTF-8: 400 `malformed`;
/// the answer never repeats the value. Repeated: [`get`](Self::get) has the first line, [`get_all`](Self::get_all) all
/// of them. Headers that are not listed are not there.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/desk", headers = ["X-Desk"])]
/// async fn desk(headers: HeaderParams) -> Option<String> {
///     headers.get("x-desk").map(str::to_owned)
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![desk]));
/// application.get("/desk").header("X-DESK", "7").send().await.expect_text("7");
/// application.get("/desk").send().await.expect_status(400);
/// # });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderParams(Texts);

text_map!(HeaderParams, str::eq_ignore_ascii_case);

impl Marker for HeaderParams {
    const PLACE: Place = Place::Listed(Listing::Headers);
    const IN: In = In::Header;
}

impl FromRequest for HeaderParams {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        let table = spec.table();
        let required = !table.optional_headers;
        table.headers.iter().for_each(|name| texts::describe(name, In::Header, required, spec));
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let (mut texts, mut wrong) = (Texts::default(), Gathered::default());
        for name in request.table().headers {
            let source = Source::Lines(request.head().headers(), name);
            if texts.read(name, source, In::Header, &mut wrong) {
                continue;
            }
            match request.missing_header(name) {
                None => wrong.fault(Fault::missing(In::Header, *name)),
                Some(Ok(())) => {}
                Some(Err(error)) => wrong.error(error),
            }
        }
        wrong.read(Self(texts))
    }
}
