//! `Application::trailing_slash`, and the redirect that it may ask for.

use http::StatusCode;
use http::header::{HeaderValue, LOCATION};

use super::builder::Application;
use crate::body::{Body, Response};
use crate::codec::percent::encode_path;
use crate::error::{Error, Result};
use crate::request::RequestHead;
use crate::router::TrailingSlash;

impl Application {
    /// What a slash at a path's end means; [`TrailingSlash::Optional`] unless said otherwise.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/books")]
    /// async fn books() -> &'static str {
    ///     "all books"
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = Application::new().handlers(handlers![books]).trailing_slash(TrailingSlash::Redirect);
    /// let answer = TestApplication::new(application).get("/books/?page=2").send().await;
    /// answer.expect_status(308).expect_header("location", "/books?page=2");
    /// # });
    /// ```
    pub fn trailing_slash(mut self, meaning: TrailingSlash) -> Self {
        self.settings.trailing_slash = meaning;
        self
    }
}

/// Sends the client to the same path without the slash at its end.
///
/// The router has found a route there, so no segment of it is empty and it does not begin with `//`, which would name
/// another host. Neither does what a browser takes for that: a backslash is encoded, as is all that is no path.
#[cold]
pub(super) fn redirect(head: &RequestHead) -> Result<Response> {
    let path = head.path().strip_suffix('/').unwrap_or(head.path());
    let mut location = String::with_capacity(path.len() + head.query().len() + 1);
    encode_path(path, &mut location);
    if location.starts_with("//") {
        return Err(Error::not_found("no route has this path"));
    }
    if let Some(query) = head.uri().query() {
        location.push('?');
        encode_path(query, &mut location);
    }
    let location = HeaderValue::try_from(location).map_err(Error::internal)?;
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::PERMANENT_REDIRECT;
    answer.headers_mut().insert(LOCATION, location);
    Ok(answer)
}
