//! Answering a request whose body comes in parts.

use bytes::Bytes;
use http::StatusCode;

use super::dispatch::{Dispatcher, not_run};
use super::endpoint::Endpoint;
use super::guarded::Timed;
use crate::body::Response;
use crate::codec::multipart::Boundary;
use crate::error::{Error, Result};
use crate::handler::{Purpose, Reply};
use crate::params::{fields_begun, fields_of_texts};
use crate::request::{Content, Incoming, PartReader, Parts, Reading, RequestHead, unread};
use crate::template::Captures;

impl Dispatcher {
    /// Reads the parts, then runs the handler; nothing is wrong with the head.
    pub(super) async fn answer_with_parts(
        &self,
        endpoint: &Endpoint,
        request: (&RequestHead, &Captures),
        boundary: Result<Boundary>,
        body: Incoming,
    ) -> Result<Response> {
        match self.run_with_parts(endpoint, request, boundary, body).await? {
            Reply::Ready(answer) => answer,
            Reply::Sound => Err(not_run()),
            Reply::Later(handler) => Timed::new(handler, endpoint.timeout).await,
        }
    }

    async fn run_with_parts(
        &self,
        endpoint: &Endpoint,
        (head, captures): (&RequestHead, &Captures),
        boundary: Result<Boundary>,
        body: Incoming,
    ) -> Result<Reply> {
        // An empty body is absent, whatever its type says.
        let mut reader = PartReader::new(body, &boundary?);
        if reader.is_empty().await? {
            return Ok(endpoint.run(Purpose::Serve, head, captures, Content::whole(&Bytes::new())));
        }
        let reading = Reading {
            wanted: &endpoint.uploads,
            has_fields: endpoint.load.fields,
            max_texts: self.settings.body_limit,
            directory: self.settings.spool_dir.as_ref(),
        };
        let parts = Parts::read(&mut reader, reading).await?;
        let fields_of = if parts.is_whole() { fields_of_texts } else { fields_begun };
        let fields = endpoint.load.fields.then(|| fields_of(parts.texts()));
        let content = Content { fields: fields.as_ref(), ..Content::parts(&parts) };
        if !parts.is_whole() {
            return Err(too_large(endpoint.run(Purpose::JudgeHead, head, captures, content)));
        }
        Ok(endpoint.run(Purpose::Serve, head, captures, content))
    }
}

/// 413 with the faults that are known: of the file that is too large, and of what came before it.
#[cold]
fn too_large(judged: Reply) -> Error {
    let error = Error::new(StatusCode::PAYLOAD_TOO_LARGE).with_detail("a file is too large");
    let faults = match judged {
        Reply::Ready(Err(error)) => error.into_faults(),
        _ => Ok(Vec::new()),
    };
    match faults {
        Ok(faults) => unread(faults.into_iter().fold(error.truncated(), Error::with_fault)),
        Err(error) => unread(error),
    }
}
