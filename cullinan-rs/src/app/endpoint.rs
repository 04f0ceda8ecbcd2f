//! One route of a running application: all that was declared for it, settled.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::ending::{Asked, IsHead, is_settled};
use super::extras::Extras;
use super::settings::Settings;
use crate::body::Response;
use crate::error::Error;
use crate::extract::Load;
use crate::handler::{Call, Purpose, Reply, Run};
use crate::need::Uploads;
use crate::params::{Room, fields_of};
use crate::request::{Captures, Content, Known, RequestHead, Surroundings, boundary};
use crate::respond::Statuses;
use crate::template::Captures as Ranges;
#[cfg(feature = "ws")]
use crate::websocket::Rules;

/// One route of a running application.
pub(super) struct Endpoint {
    pub(super) call: Box<dyn Call>,
    pub(super) route: Surroundings,
    pub(super) load: Load,
    /// The statuses of answers that carry none.
    pub(super) statuses: Statuses,
    pub(super) body_limit: u64,
    /// The limit of bodies with files.
    pub(super) upload_limit: u64,
    /// The files that its arguments read.
    pub(super) uploads: Uploads,
    pub(super) timeout: Duration,
    /// What its sockets keep to.
    #[cfg(feature = "ws")]
    pub(super) sockets: Option<Arc<Rules>>,
    /// `None` for one that adds nothing to its answers.
    pub(super) extras: Option<Arc<Extras>>,
}

impl Endpoint {
    /// One that no handler has: it reads no body, and of its url what the placeholders stand for.
    pub(super) fn of_call(call: Box<dyn Call>, placeholders: Vec<&'static str>, settings: &Settings) -> Self {
        Self {
            call,
            route: Surroundings { placeholders, ..Surroundings::default() },
            load: Load::NOTHING,
            statuses: StatusCode::OK.into(),
            body_limit: settings.body_limit,
            upload_limit: settings.multipart_limit,
            uploads: Uploads::default(),
            timeout: settings.request_timeout,
            extras: None,
            #[cfg(feature = "ws")]
            sockets: None,
        }
    }

    /// Walks over the arguments and calls the handler; a panic on the way is an error like any other.
    #[inline(never)]
    pub(super) fn run<'r>(
        &'r self,
        purpose: Purpose<'r, 'r>,
        head: &'r RequestHead,
        ranges: &'r Ranges,
        content: Content<'r>,
    ) -> Reply {
        catch_unwind(AssertUnwindSafe(|| self.walk(purpose, head, ranges, content)))
            .unwrap_or_else(|panic| panicked(&*panic))
    }

    /// Serves a request, and polls its handler for the first time: most do not wait.
    #[inline]
    pub(super) fn serve<'r>(
        &'r self,
        head: &'r RequestHead,
        ranges: &'r Ranges,
        content: Content<'r>,
        cx: &mut Context<'_>,
    ) -> Reply {
        let serve = || match self.walk(Purpose::Serve, head, ranges, content) {
            Reply::Later(mut handler) => match handler.as_mut().poll(cx) {
                Poll::Ready(answer) => Reply::Ready(answer),
                Poll::Pending => Reply::Later(handler),
            },
            reply => reply,
        };
        catch_unwind(AssertUnwindSafe(serve)).unwrap_or_else(|panic| panicked(&*panic))
    }

    /// What an ending has to know of a request to it.
    #[inline]
    pub(super) fn asked<'r>(&'r self, head: &'r RequestHead) -> Asked<'r> {
        Asked::of(head, self.extras.as_deref())
    }

    /// Whether nothing is left to be done to an answer of it.
    #[inline]
    pub(super) fn is_settled(&self, response: &Response, head: &RequestHead) -> bool {
        self.extras.is_none() && is_settled(response, IsHead::of(head.method()))
    }

    /// How many bytes the body of such a request may have. What a route of files may have of them it may have of nothing
    /// else, as that is held in memory.
    pub(super) fn limit(&self, head: &RequestHead, in_memory: u64) -> u64 {
        match self.uploads.is_any() {
            true if boundary(head).is_some() => self.upload_limit,
            true => self.body_limit.min(in_memory),
            false => self.body_limit,
        }
    }

    /// The same for callers who catch panics themselves.
    #[inline(always)]
    pub(super) fn walk<'r>(
        &'r self,
        purpose: Purpose<'r, 'r>,
        head: &'r RequestHead,
        ranges: &'r Ranges,
        content: Content<'r>,
    ) -> Reply {
        if let (true, Content { bytes: Some(body), .. }) = (self.load.fields, content) {
            return self.walk_fields(head, ranges, body);
        }
        let captures = Captures::new(head.path(), &self.route, ranges);
        self.call.call(&mut Run::new(purpose, Known::new(head, captures, content), self.statuses))
    }

    /// Serves a request of whose body the arguments read single fields.
    fn walk_fields(&self, head: &RequestHead, ranges: &Ranges, body: &Bytes) -> Reply {
        let mut room = Room::default();
        let fields = fields_of(head, body, &mut room);
        let content = Content { fields: Some(&fields), ..self.bytes_of(body) };
        let captures = Captures::new(head.path(), &self.route, ranges);
        let request = Known::new(head, captures, content);
        self.call.call(&mut Run::new(Purpose::Serve, request, self.statuses))
    }

    /// The bytes of a body whose fields are read, for whoever wants them besides: they tell files that there are none.
    fn bytes_of<'r>(&self, body: &'r Bytes) -> Content<'r> {
        if self.load.raw || self.load.files { Content::whole(body) } else { Content::UNREAD }
    }
}

#[cold]
fn panicked(panic: &(dyn Any + Send)) -> Reply {
    Reply::Ready(Err(Error::of_panic(panic)))
}
