//! What the end of a trip does to an error before it is written.

use http::StatusCode;

use super::value::Error;

impl Error {
    /// The id under which the server's log speaks of the request, for whoever writes problems by
    /// [`error_format`](crate::Application::error_format); `None` before.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The same under an id.
    pub(crate) fn with_request_id(mut self, id: &str) -> Self {
        self.0.request_id = Some(id.into());
        self
    }

    /// Invalid input under that status; any other error as it is.
    pub(crate) fn with_input_status(mut self, status: StatusCode) -> Self {
        let is_input = self.0.status == StatusCode::BAD_REQUEST && self.code() == Self::INVALID_INPUT;
        if is_input {
            self.0.status = status;
        }
        self
    }
}
