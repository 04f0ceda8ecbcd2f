//! Handing the body to a handler that reads it itself.

use std::time::Duration;

use super::dispatch::not_run;
use super::endpoint::Endpoint;
use super::guarded::{Guarded, timed_out};
use crate::body::Response;
use crate::error::Result;
use crate::handler::{Purpose, Reply};
use crate::request::{Content, Handover, Incoming, Progress, RequestHead, unread, unread_by};
use crate::template::Captures;

/// Runs a handler that reads the body itself: its time is counted from the last piece of it that came.
pub(super) async fn hand_over(
    endpoint: &Endpoint,
    (head, captures): (&RequestHead, &Captures),
    mut body: Incoming,
) -> Result<Response> {
    let progress = body.watch();
    let reply = {
        let body = Handover::new(body);
        endpoint.run(Purpose::Serve, head, captures, Content::incoming(&body))
    };
    let answer = match reply {
        // Nothing has been awaited, so nothing of the body has been read.
        Reply::Ready(Err(error)) => Err(unread(error)),
        Reply::Ready(answer) => answer,
        Reply::Sound => Err(not_run()),
        Reply::Later(handler) => while_it_comes(&progress, endpoint.timeout, Guarded(handler)).await,
    };
    match progress.is_abandoned() {
        true => answer.map(unread_by).map_err(unread),
        false => answer,
    }
}

async fn while_it_comes(progress: &Progress, limit: Duration, mut handler: Guarded) -> Result<Response> {
    loop {
        if let Ok(answer) = tokio::time::timeout(limit, &mut handler).await {
            return answer;
        }
        if !progress.take() {
            return Err(timed_out());
        }
    }
}
