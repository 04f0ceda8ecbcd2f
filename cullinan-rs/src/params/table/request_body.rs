//! `RequestBody`: the bytes of the body, by the table style's name.

use std::ops::Deref;

use bytes::Bytes;

use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::params::raw_body::RawBody;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::table::Listing;

/// The bytes of the body, for a verb with `get_request_body = true`. It is [`RawBody`] by another name: any content
/// type, in memory and within the body limit (413); no bytes where there is no body.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/notes", get_request_body = true)]
/// async fn keep(body: RequestBody) -> String {
///     format!("{} bytes", body.len())
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![keep]));
/// application.post("/notes").body("four").send().await.expect_text("4 bytes");
/// # });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestBody(Bytes);

impl RequestBody {
    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Deref for RequestBody {
    type Target = Bytes;

    fn deref(&self) -> &Bytes {
        &self.0
    }
}

impl Marker for RequestBody {
    const READS: Reads = Reads::Raw;
    const PLACE: Place = Place::Listed(Listing::Bytes);
}

impl FromRequest for RequestBody {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        RawBody::describe(param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        RawBody::read(request, param).map(|body| Self(body.into_bytes()))
    }
}
