//! `Download<T>`: an answer that is kept as a file.

use http::header::CONTENT_DISPOSITION;
use serde_json::json;

use crate::body::Response;
use crate::codec::Disposition;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext, same_as};
use crate::schema::Describe;

/// Makes a client keep an answer as a file instead of showing it: `Content-Disposition: attachment` (RFC 6266).
///
/// Of the name only the last component is sent, without control characters, so that it leaves no directory and starts no
/// header; what is not ASCII stands in `filename*` (RFC 8187) beside a plain `filename`. Without a usable name it is `file`.
/// An answer of 300 or above is nothing to be kept and stays as it is.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/report")]
/// async fn report() -> Download<String> {
///     Download::new("sales 2026.csv", "month,sum\n1,20\n".to_owned())
/// }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![report]));
/// # let answer = application.get("/report").send().await;
/// # answer.expect_header("content-disposition", "attachment; filename=\"sales 2026.csv\"");
/// # });
/// ```
#[derive(Clone, Debug)]
pub struct Download<T> {
    name: String,
    disposition: Disposition,
    answer: T,
}

impl<T> Download<T> {
    /// Gives `answer` the name `name`.
    pub fn new(name: impl Into<String>, answer: T) -> Self {
        Self { name: name.into(), disposition: Disposition::Attachment, answer }
    }

    /// Shows it all the same; the name is for those who then keep it.
    #[must_use]
    pub fn inline(mut self) -> Self {
        self.disposition = Disposition::Inline;
        self
    }

    /// The answer without the name.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.answer
    }
}

impl<T: IntoResponse> IntoResponse for Download<T> {
    same_as!(T);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        let mut answers = spec.apart(|spec| T::describe(status, spec));
        for (_, answer) in answers.iter_mut().filter(|(status, _)| (200..300).contains(*status)) {
            answer.headers.insert("Content-Disposition".to_owned(), json!({ "type": "string" }));
        }
        spec.operation.merge(answers);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let mut answer = self.answer.into_response(to)?;
        if answer.status().is_success() {
            answer.headers_mut().insert(CONTENT_DISPOSITION, self.disposition.named(&self.name));
        }
        Ok(answer)
    }
}
