//! A folder as an endpoint like any other.

use std::sync::Arc;

use http::header::{ACCEPT, ACCEPT_ENCODING, HeaderValue, LOCATION};
use http::{HeaderMap, StatusCode};
use tokio::task::spawn_blocking;

use super::find::{Found, Wanted};
use super::folder::StaticFiles;
use crate::body::{Body, Response};
use crate::error::{Error, Result};
use crate::handler::{Answer, Call, Reply, Run};
use crate::request::RequestHead;
use crate::respond::{Asks, IntoResponse, ResponseContext};
use crate::schema::Describe;

/// A folder that is served.
pub(crate) struct Served(Arc<StaticFiles>);

impl Served {
    /// The placeholder of the path below the folder's url.
    pub(crate) const PATH: &'static str = "path";

    /// The folder, looked up on the disk.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub(crate) fn new(files: StaticFiles) -> Result<Self, Vec<String>> {
        files.settle().map(|files| Self(Arc::new(files)))
    }
}

impl Call for Served {
    fn call(&self, run: &mut Run<'_>) -> Reply {
        let files = Arc::clone(&self.0);
        let (captures, head) = (run.request().captures(), run.request().head());
        // Of the folder itself nothing is captured: its slash stands in front of the placeholder.
        let below = captures.raw(Self::PATH).filter(|below| !below.is_empty());
        let path = below.unwrap_or(if head.path().ends_with('/') { "/" } else { "" }).to_owned();
        let mut headers = HeaderMap::new();
        for name in [ACCEPT, ACCEPT_ENCODING] {
            for value in head.headers().get_all(&name) {
                headers.append(&name, value.clone());
            }
        }
        let wanted = Wanted { path, headers };
        Answer::later(run, move || {
            Some(async move {
                spawn_blocking(move || files.find(&wanted)).await.unwrap_or_else(|why| Err(why.into()))
            })
        })
    }
}

impl IntoResponse for Found {
    const ASKS: Asks = Asks::Head;

    fn describe(_: u16, _: &mut Describe<'_>) {}

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        match (self, to.head()) {
            (Self::File(file), _) => file.answer(&to),
            (Self::Directory, Some(head)) => Ok(with_slash(head)),
            (Self::Directory, None) => Err(Error::internal("a folder without a request")),
        }
    }
}

/// Redirects to the same path with a slash at its end. The place is relative, so that it holds behind a proxy that has taken
/// a prefix off, and names no other host, whatever the path begins with.
fn with_slash(head: &RequestHead) -> Response {
    let last = head.path().rsplit('/').next().unwrap_or_default();
    let query = head.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let place = HeaderValue::try_from(format!("./{last}/{query}"));
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::PERMANENT_REDIRECT;
    answer.headers_mut().insert(LOCATION, place.unwrap_or(HeaderValue::from_static("./")));
    answer
}
