//! `BodyFault`: what is wrong with a body, for the function of `on_error`.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::fault::Fault;

/// What is wrong with a whole body: it is absent, of a content type that is not taken, cannot be read, or breaks its
/// rules. `#[param(on_error = path)]` gives it to a function of yours, beside the bytes of the body.
///
/// The function's answer is sent alone, whatever else is wrong with the request, and the handler is not called. An
/// answer that carries no status itself has the fault's. The bytes are empty where the body was not read, as with a
/// large one of another content type. What has no body to show keeps its own answer: one over its limit (413), too slow
/// (408) or broken off (400), and errors of the server (500).
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::BodyFault;
///
/// #[model]
/// struct NewBook {
///     #[validate(length(min = 1))]
///     title: String,
/// }
///
/// fn sorry(fault: &BodyFault, sent: &[u8]) -> UnprocessableContent<String> {
///     let places: Vec<_> = fault.faults().iter().filter_map(|fault| fault.pointer()).collect();
///     UnprocessableContent(format!("{} bytes, wrong at {}", sent.len(), places.join(" ")))
/// }
///
/// #[post_api(url = "/books")]
/// async fn add(#[param(on_error = sorry)] book: NewBook) -> String {
///     book.title
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![add]));
/// let answer = application.post("/books").json(&serde_json::json!({ "title": "" })).send().await;
/// answer.expect_status(422).expect_text("12 bytes, wrong at #/title");
/// # });
/// ```
pub struct BodyFault(Error);

impl BodyFault {
    pub(crate) fn new(error: Error) -> Self {
        Self(error)
    }

    /// The status that the problem would have: 400, or what
    /// [`invalid_input_status`](crate::Application::invalid_input_status) says instead, or 415.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status()
    }

    /// The machine's word for it: `invalid_input`, `unsupported_media_type`, or that of an own marker's error.
    #[must_use]
    pub fn code(&self) -> Cow<'_, str> {
        self.0.code()
    }

    /// The sentence for people. It repeats nothing of what was sent.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.0.detail()
    }

    /// All that is wrong inside the body, each with its JSON Pointer; none of a content type that is not taken.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        self.0.faults()
    }

    /// Whether there may be more faults than those listed.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.0.is_truncated()
    }

    /// Whether there is no body.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        let [fault] = self.faults() else { return false };
        fault.code() == "missing" && fault.pointer() == Some("#")
    }

    /// Whether its content type is not taken, or absent.
    #[must_use]
    pub fn is_unsupported_media_type(&self) -> bool {
        self.status() == StatusCode::UNSUPPORTED_MEDIA_TYPE
    }

    /// The headers that the problem would have, such as the `Accept` that lists the content types that are taken.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }
}

impl fmt::Debug for BodyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BodyFault").field(&self.0).finish()
    }
}

impl fmt::Display for BodyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
