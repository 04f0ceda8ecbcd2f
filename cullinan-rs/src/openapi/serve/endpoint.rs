//! `Served`: the endpoint of one form of the document.

use std::sync::Arc;

use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderValue};

use super::condition::none_match_fails;
use super::published::{Form, Published, Text};
use crate::body::{Body, Response};
use crate::error::Result;
use crate::handler::{Answer, Call, Reply, Run};
use crate::respond::{Asks, IntoResponse, ResponseContext};
use crate::schema::Describe;

/// The endpoint of one form of the document.
pub(crate) struct Served {
    document: Arc<Published>,
    form: Form,
}

impl Served {
    pub(crate) fn new(document: Arc<Published>, form: Form) -> Self {
        Self { document, form }
    }
}

impl Call for Served {
    fn call(&self, run: &mut Run<'_>) -> Reply {
        let (document, form) = (Arc::clone(&self.document), self.form);
        let is_there = document.has(form);
        let answer = move || Some(Found { text: document.text(form).clone(), form });
        // To write it for the first time takes milliseconds.
        if is_there { Answer::now(run, answer) } else { Answer::blocking(run, answer) }
    }
}

struct Found {
    text: Text,
    form: Form,
}

impl IntoResponse for Found {
    const ASKS: Asks = Asks::Head;

    fn describe(_: u16, _: &mut Describe<'_>) {}

    /// A client has to ask each time, since the next start of the application may have another document, and is told
    /// cheaply that it has not (RFC 9111 §5.2.2.4).
    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let Self { text: Text { bytes, etag }, form } = self;
        let has = to.head().is_some_and(|head| none_match_fails(head.headers(), etag.as_bytes()));
        let mut answer = Response::new(if has { Body::empty() } else { Body::from(bytes) });
        *answer.status_mut() = if has { StatusCode::NOT_MODIFIED } else { to.status() };
        let headers = answer.headers_mut();
        headers.insert(ETAG, etag);
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if !has {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(form.media_type()));
        }
        Ok(answer)
    }
}
