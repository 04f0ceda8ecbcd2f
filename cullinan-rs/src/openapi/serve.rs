//! The document as an endpoint like any other.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde_json::Value;

use crate::body::{Body, Response};
use crate::error::Result;
use crate::handler::{Answer, Call, Reply, Run};
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

/// Where the document is served.
pub(crate) const URL: &str = "/openapi.json";

/// The document's text, which all answers share.
#[derive(Clone)]
pub(crate) struct Served(Bytes);

impl Served {
    pub(crate) fn new(document: &Value) -> Self {
        // In JSON the sign only stands in texts. Without it the document can stand in a page as it is: the words in it
        // are the user's, and may end a `<script>`.
        Self(document.to_string().replace('<', "\\u003c").into())
    }
}

impl Call for Served {
    fn call(&self, run: &mut Run<'_>) -> Reply {
        let text = self.clone();
        Answer::now(run, move || Some(text))
    }
}

impl IntoResponse for Served {
    fn describe(_: u16, _: &mut Describe<'_>) {}

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let mut answer = Response::new(Body::from(self.0));
        *answer.status_mut() = to.status();
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(answer)
    }
}
