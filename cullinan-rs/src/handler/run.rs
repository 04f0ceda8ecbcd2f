//! One walk over a handler's arguments and its answer, for whichever purpose it is taken.

use std::pin::Pin;

use http::StatusCode;
use http::header::{HeaderValue, VARY};
use tokio::sync::oneshot;

use super::refusal::Refusal;
use super::reply::Reply;
use super::slot::Slot;
use crate::body::Response;
use crate::codec::Format;
use crate::error::{Error, Result};
use crate::extract::{BodyFault, Param, Read, Repaired};
use crate::fault::{Fault, In};
use crate::request::{Known, RequestContext};
use crate::respond::{IntoResponse, ResponseContext, Statuses, describe};
use crate::schema::Describe;
use crate::validate::Found;

type Waiting = Pin<Box<dyn Future<Output = Result<(), (usize, Error)>> + Send>>;
pub(super) type Call = Box<dyn FnOnce() -> Reply + Send>;

/// Why the generated function of a handler is called. It is one function for all of these, so a handler costs
/// the compiler little and what is documented is what is read.
pub(crate) enum Purpose<'r, 'd> {
    /// To answer the request.
    Serve,
    /// To find the faults of the head before the body is read.
    JudgeHead,
    /// To find defaults that break their own rules, at start-up.
    ProbeDefaults,
    /// To write the operation into the document, at start-up.
    Describe(&'r mut Describe<'d>),
}

/// One walk over the arguments.
pub struct Run<'r> {
    purpose: Purpose<'r, 'r>,
    request: Known<'r>,
    pub(super) statuses: Statuses,
    /// Allocated only where there is something.
    hindrance: Option<Box<Hindrance>>,
}

/// What keeps the handler from being called at once.
#[derive(Default)]
struct Hindrance {
    refusal: Refusal,
    waiting: Vec<Waiting>,
    /// What was wrong before an argument with an answer of its own.
    aside: Option<Refusal>,
}

impl Hindrance {
    #[cold]
    fn take_back(&mut self, status: StatusCode) -> Option<BodyFault> {
        let since = std::mem::replace(&mut self.refusal, self.aside.take().unwrap_or_default());
        if since.is_empty() {
            return None;
        }
        let error = since.into_error();
        if error.status().is_server_error() {
            self.refusal.error(error);
            return None;
        }
        Some(BodyFault::new(error.with_input_status(status)))
    }
}

impl<'r> Run<'r> {
    pub(crate) fn new(purpose: Purpose<'r, 'r>, request: Known<'r>, statuses: Statuses) -> Self {
        Self { purpose, request, statuses, hindrance: None }
    }

    /// What an answer of type `R` may know of the request.
    #[inline]
    pub(super) fn context<R: IntoResponse>(&mut self) -> ResponseContext {
        if matches!(R::STRICT, Some(true)) {
            self.check_accept();
        }
        ResponseContext::of::<R>(self.statuses, self.request.context())
    }

    /// Refuses a client that takes none of the formats of data.
    #[cold]
    fn check_accept(&mut self) {
        let is_request = matches!(self.purpose, Purpose::Serve | Purpose::JudgeHead);
        if is_request && !Format::is_any_taken(self.request.context().head().headers()) {
            let offered: Vec<_> = Format::ALL.iter().map(|format| format.media_type()).collect();
            let detail = format!("the answer is {}", offered.join(" or "));
            let error = Error::new(StatusCode::NOT_ACCEPTABLE).with_detail(detail);
            let error = error.with_header(VARY, HeaderValue::from_static("Accept"));
            self.hindrance().refusal.error(error);
        }
    }

    /// What is known of the request.
    pub(crate) fn request(&self) -> RequestContext<'_> {
        self.request.context()
    }

    /// Where a plain value of that name was read from.
    pub(super) fn place_of_plain(&self, param: &Param) -> In {
        if self.request.context().captures().raw(param.name()).is_some() { In::Path } else { In::Query }
    }

    /// Reads, or describes, the next argument.
    #[inline]
    pub(super) fn argument<T: Send + 'static>(
        &mut self,
        param: &'static Param,
        describe: impl FnOnce(&Param, &mut Describe<'_>),
        read: impl FnOnce(RequestContext<'_>, &Param) -> Read<T>,
    ) -> Slot<T> {
        match &mut self.purpose {
            Purpose::Serve | Purpose::JudgeHead => {}
            Purpose::ProbeDefaults if param.has_default() => {}
            Purpose::ProbeDefaults => return Slot::Failed,
            Purpose::Describe(spec) => {
                describe(param, spec);
                return Slot::Failed;
            }
        }
        match read(self.request.context(), param) {
            Read::Value(value) => Slot::Ready(value),
            read => self.otherwise(read, param),
        }
    }

    #[cold]
    fn otherwise<T: Send + 'static>(&mut self, read: Read<T>, param: &Param) -> Slot<T> {
        match read {
            Read::Value(value) => Slot::Ready(value),
            Read::Absent(place) if param.has_default() => Slot::Absent(place),
            Read::Absent(place) => self.failed(missing(place, param)),
            Read::Invalid(fault) => self.failed(fault),
            Read::Refused(error) => self.refused(error),
            Read::Unread => self.unread(),
            Read::Repaired(repaired) => self.repaired(*repaired),
            Read::Later(later) => self.wait(later),
        }
    }

    /// Puts aside what is wrong so far: what is wrong with the next argument has an answer of its own.
    #[inline]
    pub fn set_aside(&mut self) {
        if let Some(hindrance) = &mut self.hindrance {
            hindrance.aside = Some(std::mem::take(&mut hindrance.refusal));
        }
    }

    /// Takes back what was put aside. What has become wrong since is answered by `respond`, if a client can mend it.
    #[inline]
    pub(super) fn take_back(
        &mut self,
        respond: impl FnOnce(&BodyFault, &[u8], RequestContext<'_>) -> Result<Response>,
    ) {
        let status = self.statuses.input;
        if let Some(fault) = self.hindrance.as_mut().and_then(|hindrance| hindrance.take_back(status)) {
            let body = self.request.context().body().cloned().unwrap_or_default();
            let answer = respond(&fault, &body, self.request.context());
            self.hindrance().refusal.answer(answer);
        }
    }

    /// Where the operation is described, if that is what the walk is for.
    pub(super) fn description(&mut self) -> Option<&mut Describe<'r>> {
        match &mut self.purpose {
            Purpose::Describe(spec) => Some(spec),
            _ => None,
        }
    }

    /// Notes the broken rules of the argument that was read last.
    #[inline]
    pub(super) fn noted(&mut self, found: Found) {
        if !found.faults.is_empty() {
            self.refuse(found);
        }
    }

    #[cold]
    fn refuse(&mut self, found: Found) {
        let refusal = &mut self.hindrance().refusal;
        found.faults.into_iter().for_each(|fault| refusal.fault(fault));
        if found.truncated {
            refusal.truncate();
        }
    }

    fn hindrance(&mut self) -> &mut Hindrance {
        self.hindrance.get_or_insert_default()
    }

    #[cold]
    fn failed<T>(&mut self, fault: Fault) -> Slot<T> {
        self.hindrance().refusal.fault(fault);
        Slot::Failed
    }

    #[cold]
    fn refused<T>(&mut self, error: Error) -> Slot<T> {
        self.hindrance().refusal.error(error);
        Slot::Failed
    }

    #[cold]
    fn repaired<T>(&mut self, repaired: Repaired<T>) -> Slot<T> {
        self.hindrance().refusal.error(repaired.error);
        Slot::Repaired(repaired.value, repaired.stand_ins)
    }

    #[cold]
    fn unread<T>(&mut self) -> Slot<T> {
        match self.purpose {
            // Another argument has told already what is wrong with the body.
            Purpose::Serve if self.hindrance.is_some() => Slot::Failed,
            Purpose::Serve => {
                self.refused(Error::internal("a marker read the body without asking for it in READS"))
            }
            _ => Slot::Failed,
        }
    }

    #[cold]
    fn wait<T: Send + 'static>(&mut self, later: Pin<Box<dyn Future<Output = Result<T>> + Send>>) -> Slot<T> {
        if !matches!(self.purpose, Purpose::Serve) {
            return Slot::Failed;
        }
        let (sender, receiver) = oneshot::channel();
        let hindrance = self.hindrance();
        let aside = hindrance.aside.as_ref().map_or(0, Refusal::len);
        let before = aside + hindrance.refusal.len();
        hindrance.waiting.push(Box::pin(async move {
            // The receiver is there until all have been waited for.
            let _ = sender.send(later.await.map_err(|error| (before, error))?);
            Ok(())
        }));
        Slot::Later(receiver)
    }

    /// Calls the handler if nothing is wrong, once everything is there.
    #[inline]
    pub(super) fn finish<R: IntoResponse>(&mut self, call: impl FnOnce() -> Reply + Send + 'static) -> Reply {
        if !matches!(self.purpose, Purpose::Serve) || self.hindrance.is_some() {
            return self.finish_otherwise(describe::<R>, Box::new(call));
        }
        call()
    }

    #[cold]
    fn finish_otherwise(&mut self, describe: fn(Statuses, &mut Describe<'_>), call: Call) -> Reply {
        let Hindrance { refusal, waiting, .. } = *self.hindrance.take().unwrap_or_default();
        match &mut self.purpose {
            Purpose::Describe(spec) => {
                describe(self.statuses, spec);
                Reply::Sound
            }
            Purpose::Serve if !waiting.is_empty() => {
                #[cfg(feature = "ws")]
                let call = super::accepting::accepting(self.request.context(), call);
                Reply::Later(Box::pin(wait_then(waiting, refusal, call)))
            }
            _ if refusal.is_empty() => Reply::Sound,
            _ => Reply::Ready(refusal.into_answer()),
        }
    }
}

async fn wait_then(waiting: Vec<Waiting>, mut refusal: Refusal, call: Call) -> Result<Response> {
    for argument in waiting {
        if let Err((before, error)) = argument.await {
            refusal.late_error(before, error);
        }
    }
    if !refusal.is_empty() {
        return refusal.into_answer();
    }
    match call() {
        Reply::Ready(answer) => answer,
        Reply::Later(answer) => answer.await,
        Reply::Sound => Err(Error::internal("a handler had nothing to say")),
    }
}

/// An argument is missing though no fault was noted, which no marker can bring about.
#[cold]
pub(super) fn lost() -> Error {
    Error::internal("an argument was lost between reading and calling")
}

#[cold]
fn missing(place: In, param: &Param) -> Fault {
    Fault::missing(place, if place == In::Header { param.header_name() } else { param.name() })
}
