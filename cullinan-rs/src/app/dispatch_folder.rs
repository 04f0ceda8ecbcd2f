//! The trip of a request for a file that may not be there, in an application with a fallback.

use std::sync::Arc;

use super::below::Below;
use super::dispatch::{Dispatcher, Found, Outcome, not_run};
use super::ending::Asked;
use super::endpoint::Endpoint;
use super::guarded::Timed;
use crate::body::{Body, Response};
use crate::error::Result;
use crate::handler::{Purpose, Reply};
use crate::request::{Content, RequestHead};
use crate::router::EndpointId;
use crate::template::Captures;

impl Dispatcher {
    /// The endpoint of a folder whose request may still be the fallback's, and that of the fallback.
    fn folder_and_fallback(&self, found: &Found, head: &RequestHead) -> Option<(&Endpoint, EndpointId)> {
        let more = self.routing.more.as_ref()?;
        let folder = self.endpoints.get(Below::yielded(found.id).0)?;
        Some((folder, more.fallback.find(head.method())?))
    }

    /// Looks for the file; what is not there is the fallback's to answer, which may read the body.
    #[cold]
    #[inline(never)]
    pub(super) fn dispatch_folder(self: Arc<Self>, found: Found, head: RequestHead, body: Body) -> Outcome {
        Outcome::Later(Box::pin(async move {
            let Some((folder, fallback)) = self.folder_and_fallback(&found, &head) else {
                return self.endings.settle(Err(not_run()), Asked::of(&head, None));
            };
            let mut missing = match look(folder, &head, &found.captures).await {
                Err(error) if error.status() == 404 => error,
                answer => return self.endings.settle(answer, Asked::of(&head, None)),
            };
            let found = Found { id: fallback, captures: Captures::new() };
            let mut answer = match self.dispatch_found(found, head, body) {
                Outcome::Ready(answer) => answer,
                Outcome::Later(answer) => answer.await,
            };
            // Whether there is a file may depend on what the client takes.
            missing.hand_headers(answer.headers_mut());
            answer
        }))
    }
}

async fn look(folder: &Endpoint, head: &RequestHead, captures: &Captures) -> Result<Response> {
    match folder.run(Purpose::Serve, head, captures, Content::UNREAD) {
        Reply::Later(looking) => Timed::new(looking, folder.timeout).await,
        Reply::Ready(answer) => answer,
        Reply::Sound => Err(not_run()),
    }
}
