//! `BodyStream`: the body while it arrives.

use bytes::Bytes;
use http_body::Body as _;
use serde_json::json;

use super::formats;
use crate::body::Body;
use crate::error::{Error, Result};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, WholeMarker};
use crate::request::{Incoming, RequestContext};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

/// The body piece by piece, never all of it in memory, whatever its content type unless `content_type` lists some.
///
/// Absent: it ends at once. Of a type that is not listed: 415. It may be as long as the body limit says (`body_limit` of the route), and come as slowly as
/// any other body. The handler's time is counted from the last piece that it took. No other argument can read of the
/// body.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/count", body_limit = "1GiB")]
/// async fn count(mut body: BodyStream) -> Result<String> {
///     let mut length = 0;
///     while let Some(piece) = body.next().await? {
///         length += piece.len();
///     }
///     Ok(format!("{length} bytes"))
/// }
/// ```
#[derive(Debug)]
pub struct BodyStream(Incoming);

impl BodyStream {
    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// 413 as soon as the body is longer than the limit, 408 when it comes too slowly, 400 when it breaks off.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        self.0.next().await
    }

    /// What is left of it, to be passed on to a client, or as an answer. It fails where [`next`](Self::next) would.
    ///
    /// ```
    /// use cullinan::prelude::*;
    ///
    /// #[post_api(url = "/echo", status_code = 200)]
    /// async fn echo(body: BodyStream) -> cullinan::Response {
    ///     cullinan::Response::new(body.into_body())
    /// }
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![echo]));
    /// # application.post("/echo").body("a good day").send().await.expect_text("a good day");
    /// # });
    /// ```
    #[must_use]
    pub fn into_body(self) -> Body {
        Body::stream(self.0)
    }
}

impl WholeMarker for BodyStream {}

impl Marker for BodyStream {
    const READS: Reads = Reads::Stream;
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for BodyStream {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
        body.description = param.description_text().map(str::to_owned);
        for media_type in param.accepted_types().listed(&["*/*"]) {
            body.content.insert((*media_type).to_owned(), MediaType { schema: json!({}) });
        }
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let Some(incoming) = request.take_incoming() else {
            return Read::Refused(Error::internal("the body has been taken already"));
        };
        // An empty body is of no type.
        match formats::unlisted(request.head(), param).filter(|_| !incoming.is_end_stream()) {
            Some(error) => Read::Refused(error),
            None => Read::Value(Self(incoming)),
        }
    }
}
