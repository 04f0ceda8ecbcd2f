//! `Application::invalid_input_status`: what is answered to invalid input.

use http::StatusCode;

use super::builder::Application;

/// The status of invalid input, and what is wrong with the one that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InputStatus(u16);

impl Default for InputStatus {
    fn default() -> Self {
        Self(400)
    }
}

impl InputStatus {
    pub(super) fn code(self) -> u16 {
        self.0
    }

    /// The status; that of a number which is none is a fault.
    pub(super) fn status(self) -> StatusCode {
        self.changed().unwrap_or(StatusCode::BAD_REQUEST)
    }

    /// The status; `None` for the 400 that it is anyway.
    pub(super) fn changed(self) -> Option<StatusCode> {
        StatusCode::from_u16(self.0).ok().filter(|status| *status != StatusCode::BAD_REQUEST)
    }

    pub(super) fn fault(self) -> Option<String> {
        let Self(code) = self;
        let why = || {
            format!(
                "`invalid_input_status({code})`: invalid input is the client's fault; write one of 400 to 499"
            )
        };
        (!(400..500).contains(&code)).then(why)
    }
}

impl Application {
    /// The status of invalid input, of parameters and bodies alike, in the answers and in the document; 400. Other errors
    /// of that status, such as a malformed `Host` or a handler's own, keep it. What is no status of the client's (400 to
    /// 499) is a start-up fault.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/rooms/{number}")]
    /// async fn room(number: u16) -> String {
    ///     format!("room {number}")
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = Application::new().handlers(handlers![room]).invalid_input_status(422);
    /// TestApplication::new(application).get("/rooms/kitchen").send().await.expect_status(422);
    /// # });
    /// ```
    pub fn invalid_input_status(mut self, status: u16) -> Self {
        self.settings.invalid_input = InputStatus(status);
        self
    }
}
