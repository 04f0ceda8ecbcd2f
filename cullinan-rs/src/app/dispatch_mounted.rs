//! The trip of a request that a mounted service answers.

use std::sync::Arc;

use super::below::Below;
use super::dispatch::{Dispatcher, Found, Outcome, lost};
use super::guarded::Guarded;
use super::mount;
use super::streamed::while_it_comes;
use crate::body::{Body, Response};
use crate::error::Result;
use crate::request::{Incoming, RequestHead, unread, unread_by};

impl Dispatcher {
    /// Hands a request on that is no endpoint's: to a mounted service, or to a folder and the fallback behind it.
    #[cold]
    #[inline(never)]
    pub(super) fn dispatch_below(self: Arc<Self>, found: Found, head: RequestHead, body: Body) -> Outcome {
        match self.endpoints.get(Below::yielded(found.id).0) {
            Some(_) => self.dispatch_folder(found, head, body),
            None => self.dispatch_mounted(found, head, body),
        }
    }

    /// Hands a request to a mounted service. Its body may be of any length, and no slower than others.
    fn dispatch_mounted(self: Arc<Self>, found: Found, head: RequestHead, body: Body) -> Outcome {
        let kept = self.endings.keep(&head, None);
        let body = Incoming::new(body, u64::MAX, self.settings.body_grace);
        Outcome::Later(Box::pin(async move {
            let answer = self.answer_mounted(&found, head, body).await;
            self.endings.settle(answer, kept.asked())
        }))
    }

    async fn answer_mounted(&self, found: &Found, head: RequestHead, mut body: Incoming) -> Result<Response> {
        let below = self.routing.more.as_ref().map(|more| &more.below);
        let Some(service) = below.and_then(|below| below.service(found.id)) else {
            return Err(lost());
        };
        let progress = body.watch();
        let request = mount::request(head, &found.captures, Body::stream(body));
        let answering = Guarded(service.call(request));
        let answer = while_it_comes(&progress, self.settings.request_timeout, answering).await;
        match progress.is_abandoned() {
            true => answer.map(unread_by).map_err(unread),
            false => answer,
        }
    }
}
