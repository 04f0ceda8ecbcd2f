//! `ResponseContext`: what an answer may know of its request.

use std::sync::Arc;

use http::StatusCode;

use super::asks::Asks;
use super::into_response::IntoResponse;
use super::statuses::Statuses;
use crate::codec::Format;
use crate::inject::{Inject, Singleton};
use crate::request::{RequestContext, RequestHead};

/// What an answer may need to know of the request that it answers.
#[derive(Clone, Debug)]
pub struct ResponseContext {
    status: StatusCode,
    /// That of an answer that never has a body.
    empty: StatusCode,
    format: Format,
    asked: Option<Arc<Asked>>,
}

/// What only few answers ask for.
#[derive(Debug)]
struct Asked {
    head: RequestHead,
    services: Vec<Singleton>,
}

impl ResponseContext {
    pub(crate) const fn new(status: StatusCode) -> Self {
        Self::of_format(status, Format::Json)
    }

    /// What is known where nothing of the request is left but the format that its client prefers.
    pub(crate) const fn of_format(status: StatusCode, format: Format) -> Self {
        Self { status, empty: status, format, asked: None }
    }

    /// What an answer of type `R` may know where a problem is written in a shape of the user's own.
    pub(crate) fn of_problem<R: IntoResponse>(
        status: StatusCode,
        head: &RequestHead,
        services: &[Singleton],
    ) -> Self {
        match R::ASKS {
            Asks::Nothing | Asks::Format => Self::of_format(status, Format::preferred(head.headers())),
            Asks::Head | Asks::Services => Self::with_head((status, status), head, services),
        }
    }

    /// What an answer of type `R` may know of a request.
    #[inline]
    pub(crate) fn of<R: IntoResponse>(statuses: impl Into<Statuses>, request: RequestContext<'_>) -> Self {
        let statuses = statuses.into();
        let Statuses { empty, .. } = statuses;
        let status = statuses.of(R::EMPTY);
        match R::ASKS {
            Asks::Nothing => Self { empty, ..Self::new(status) },
            Asks::Format => {
                let format = Format::preferred(request.head().headers());
                Self { empty, ..Self::of_format(status, format) }
            }
            Asks::Head => Self::knowing((status, empty), request, &[]),
            Asks::Services => Self::knowing((status, empty), request, request.services()),
        }
    }

    #[inline(never)]
    fn knowing(
        statuses: (StatusCode, StatusCode),
        request: RequestContext<'_>,
        services: &[Singleton],
    ) -> Self {
        Self::with_head(statuses, request.head(), services)
    }

    fn with_head(
        (status, empty): (StatusCode, StatusCode),
        head: &RequestHead,
        services: &[Singleton],
    ) -> Self {
        let (head, format) = (head.clone(), Format::preferred(head.headers()));
        Self { status, empty, format, asked: Some(Arc::new(Asked { head, services: services.to_vec() })) }
    }

    /// Itself, for the one answer that is made of it; what is left knows nothing of the request.
    #[inline]
    pub(crate) fn take(&mut self) -> Self {
        Self { asked: self.asked.take(), ..*self }
    }

    /// The status of an answer that carries none itself: the handler's `status_code`, or its verb's default.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The format that the client prefers for data.
    pub(super) const fn format(&self) -> Format {
        self.format
    }

    /// The request's head, for answers that ask for it by [`IntoResponse::ASKS`]; `None` for all others.
    #[must_use]
    pub fn head(&self) -> Option<&RequestHead> {
        self.asked.as_ref().map(|asked| &asked.head)
    }

    /// A service, for answers that ask for services by [`IntoResponse::ASKS`] and for this one by
    /// [`Describe::service`](crate::Describe::service); `None` for all others.
    #[must_use]
    pub fn service<T: ?Sized + 'static>(&self) -> Option<&Inject<T>> {
        self.asked.as_ref()?.services.iter().find_map(|service| service.get())
    }

    /// The same for an answer that carries a status of its own.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, empty: status, ..self }
    }

    /// The same for an answer of type `R`, which is one of several: it may be the only one that never has a body.
    #[inline]
    pub(crate) fn of_one<R: IntoResponse>(self) -> Self {
        if R::EMPTY { Self { status: self.empty, ..self } } else { self }
    }
}
