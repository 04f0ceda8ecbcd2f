//! `Application::error_format`: problems in a shape of the user's own.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::builder::Application;
use crate::body::Response;
use crate::error::{Error, Result};
use crate::openapi::ProblemSpec;
use crate::request::RequestHead;
use crate::respond::{IntoResponse, ResponseContext};

/// How problems are written instead.
pub(super) struct ErrorFormat {
    write: Box<Write>,
    pub(super) describe: ProblemSpec,
}

type Write = dyn Fn(&Error, &RequestHead) -> Result<Response> + Send + Sync;

impl ErrorFormat {
    /// The answer of an error; `None` where the user's function panics or what it returns cannot be written.
    pub(super) fn answer(&self, error: &mut Error, head: &RequestHead) -> Option<Response> {
        let write = || (self.write)(error, head);
        let mut answer = catch_unwind(AssertUnwindSafe(write)).ok()?.ok()?;
        *answer.status_mut() = error.status();
        // The shape's own words, such as its content type, stay; what the error says besides is added.
        let own = std::mem::replace(answer.headers_mut(), error.take_headers());
        own.iter().for_each(|(name, _)| drop(answer.headers_mut().remove(name)));
        answer.headers_mut().extend(own);
        Some(answer)
    }
}

impl Application {
    /// Says how problems are written, all of them: invalid input, 404 and 405, limits, timeouts, panics, errors of
    /// handlers. Status and headers stay the error's; the rest is up to `format`, and the document has the schema of `P`
    /// and its media types instead of the problem's. A [`#[model]`](macro@crate::model) is written as any other data is:
    /// `application/json`, or what the client prefers of what there is.
    ///
    /// What the client is not to know is not in the [`Error`] that `format` gets, save for its
    /// [`source`](Error::source): leave that to the log, which has it under the
    /// [`request_id`](Error::request_id). If `format` panics, or its value cannot be written, the problem is written as
    /// if there were no such function. Given twice, the later one counts.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[model]
    /// struct Complaint {
    ///     what: String,
    ///     whither: String,
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = Application::new().error_format::<Complaint>(|error, head| Complaint {
    ///     what: error.code().into_owned(),
    ///     whither: head.path().to_owned(),
    /// });
    /// let answer = TestApplication::new(application).get("/atlantis").send().await;
    /// answer.expect_status(404).expect_text(r#"{"what":"not_found","whither":"/atlantis"}"#);
    /// # });
    /// ```
    pub fn error_format<P: IntoResponse>(
        mut self,
        format: impl Fn(&Error, &RequestHead) -> P + Send + Sync + 'static,
    ) -> Self {
        self.endings.format = Some(ErrorFormat {
            write: Box::new(move |error, head| {
                format(error, head).into_response(ResponseContext::of_problem(error.status(), head))
            }),
            describe: P::describe,
        });
        self
    }
}
