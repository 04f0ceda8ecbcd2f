//! `Application::on_error`: the answers to errors whose types are somebody else's.

use std::error::Error as StdError;

use super::builder::Application;
use crate::handler::AnswersError;

impl Application {
    /// What is answered to an error of somebody else's type where `?` made an answer of it: `answer` gives it a status
    /// and public words, or is any other answer; one without a status of its own is a 500. It is the error itself that
    /// counts, or the nearest of the causes behind it that has an `on_error`. The error goes to the log as before when
    /// the status is 500 or above. Without one the answer is a bare 500. For a type given twice the later one counts; an
    /// [`Error`](crate::Error) with a status or words of its own is left as it is.
    ///
    /// Data is written in the format that the client prefers. The headers of the error that hold for any answer stay,
    /// such as `Set-Cookie`; what the answer says by the same name wins. An answer that asks for the head of the request
    /// or for services, such as a template or a file, is a start-up fault.
    ///
    /// A [`Module`](crate::Module) may say otherwise, and a controller by `#[controller(on_error = [function])]`; the nearest wins.
    /// What is answered besides problems is in the document, for every route.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/year/{text}")]
    /// async fn year(text: String) -> Result<String> {
    ///     Ok(text.parse::<u16>()?.to_string())
    /// }
    ///
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    /// # runtime.block_on(async {
    /// let application = Application::new()
    ///     .handlers(handlers![year])
    ///     .on_error::<std::num::ParseIntError>(|_| Error::not_found("no such year"));
    /// TestApplication::new(application).get("/year/soon").send().await.expect_status(404);
    /// # });
    /// ```
    pub fn on_error<E: StdError + 'static>(mut self, answer: impl AnswersError<E>) -> Self {
        self.endings.on_error.add(answer);
        self
    }
}
