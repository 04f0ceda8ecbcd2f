//! `Application::error_format`: problems in a shape of the user's own.

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::StatusCode;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http_body::Body as _;

use super::assemble::Assembly;
use super::builder::Application;
use super::log;
use crate::body::Response;
use crate::error::{Error, Result, put};
use crate::inject::{Asker, Singleton};
use crate::need::Uploads;
use crate::openapi::{self, ProblemSpec};
use crate::request::RequestHead;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;
use crate::spec::Operation;
use crate::table::Table;

/// How problems are written instead.
pub(super) struct ErrorFormat {
    write: Box<Write>,
    pub(super) describe: ProblemSpec,
    /// What it asks for, once that is there.
    pub(super) services: Vec<Singleton>,
}

type Write = dyn Fn(&Error, &RequestHead, &[Singleton]) -> Result<Response> + Send + Sync;

impl ErrorFormat {
    /// The answer of an error; `None` where the user's function panics or what it returns cannot be written.
    pub(super) fn answer(&self, error: &mut Error, head: &RequestHead) -> Option<Response> {
        let write = || (self.write)(error, head, &self.services);
        let mut answer = match catch_unwind(AssertUnwindSafe(write)).ok()? {
            Ok(answer) => answer,
            Err(why) => {
                log::failure(&why, head.path(), error.request_id().unwrap_or_default());
                return None;
            }
        };
        *answer.status_mut() = error.status();
        // The shape's own words, such as its content type, stay; what the error says besides is added.
        let mut own = std::mem::replace(answer.headers_mut(), error.take_headers());
        own.remove(TRANSFER_ENCODING);
        if answer.body().size_hint().exact().is_some() {
            own.remove(CONTENT_LENGTH);
        }
        put(own, answer.headers_mut()).ok()?;
        Some(answer)
    }
}

impl Assembly {
    /// What problems are made of is there before the first of them, as is what a handler's answer asks for.
    pub(super) fn add_error_format(&mut self, format: &ErrorFormat) {
        let (mut operation, mut schemas) = (Operation::default(), openapi::schemas());
        let (mut needs, mut uploads) = (Vec::new(), Uploads::default());
        let (route, faults): ((&[&str], _), _) = ((&[], Table::default()), &mut self.faults);
        let mut spec = Describe::new(&mut operation, &mut schemas, route, &mut needs, &mut uploads, faults);
        (format.describe)(StatusCode::INTERNAL_SERVER_ERROR.as_u16(), &mut spec);
        self.askers.push(Asker { label: "`error_format`".to_owned(), needs: needs.clone() });
        self.problems_need = needs;
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
    /// [`request_id`](Error::request_id). If `format` panics, or its value cannot be written, which is logged, the problem is
    /// written as if there were no such function. Given twice, the later one counts.
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
            write: Box::new(move |error, head, services| {
                let to = ResponseContext::of_problem::<P>(error.status(), head, services);
                format(error, head).into_response(to)
            }),
            describe: P::describe,
            services: Vec::new(),
        });
        self
    }
}
