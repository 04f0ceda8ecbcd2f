//! What some routes add to their answers: what their errors mean nearby, and until when they are there.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use http::header::{HeaderName, HeaderValue, VARY};

use crate::body::Response;
use crate::date::Date;
use crate::handler::{Deprecated, Lifecycle, OnError};

/// RFC 9745.
const DEPRECATION: HeaderName = HeaderName::from_static("deprecation");
/// RFC 8594.
const SUNSET: HeaderName = HeaderName::from_static("sunset");

/// What a route adds to its answers.
#[derive(Default)]
pub(super) struct Extras {
    /// The controller's, then those of its modules, the nearest first.
    pub(super) on_error: Vec<Arc<OnError>>,
    /// Headers of every answer, unless it says otherwise.
    headers: Vec<(HeaderName, HeaderValue)>,
    /// The header by which the route is told from those of other versions at its url.
    varies: Option<HeaderValue>,
}

impl Extras {
    /// `None` for a route that adds nothing. A deprecation without a date is said to be as old as the application, as
    /// `now` is the latest that it can have been.
    pub(super) fn of(
        on_error: Vec<Arc<OnError>>,
        lifecycle: Lifecycle,
        varies: Option<HeaderName>,
        now: Date,
    ) -> Option<Arc<Self>> {
        let since = match lifecycle.deprecated {
            Deprecated::No => None,
            Deprecated::Yes => Some(now),
            Deprecated::Since(date) => Some(date),
        };
        let since = since.map(|date| (DEPRECATION, format!("@{}", date.seconds())));
        let sunset = lifecycle.sunset.map(|date| (SUNSET, http_date(date)));
        let value = |(name, text)| HeaderValue::try_from(text).ok().map(|value| (name, value));
        let headers: Vec<_> = since.into_iter().chain(sunset).filter_map(value).collect();
        let is_nothing = on_error.is_empty() && headers.is_empty() && varies.is_none();
        let varies = varies.map(HeaderValue::from);
        (!is_nothing).then(|| Arc::new(Self { on_error, headers, varies }))
    }

    /// Has an endpoint, which nobody serves yet, say the header by which it is told from those of other versions.
    pub(super) fn vary(extras: &mut Option<Arc<Self>>, by: &HeaderName) {
        if let Some(extras) = Arc::get_mut(extras.get_or_insert_default()) {
            extras.varies = Some(HeaderValue::from(by.clone()));
        }
    }

    /// Adds them to an answer.
    pub(super) fn add_to(&self, answer: &mut Response) {
        for (name, value) in &self.headers {
            answer.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
        if let Some(varies) = &self.varies {
            answer.headers_mut().append(VARY, varies.clone());
        }
    }

    /// The headers for the document, with their values where these are the same at every start.
    pub(super) fn headers(&self, lifecycle: Lifecycle) -> Vec<(String, Option<String>)> {
        let is_fixed = |name: &HeaderName| name != DEPRECATION || lifecycle.deprecated != Deprecated::Yes;
        let value = |value: &HeaderValue| value.to_str().ok().map(str::to_owned);
        let header = |(name, text): &(HeaderName, HeaderValue)| {
            (name.as_str().to_owned(), value(text).filter(|_| is_fixed(name)))
        };
        self.headers.iter().map(header).collect()
    }
}

fn http_date(date: Date) -> String {
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(date.seconds()))
}
