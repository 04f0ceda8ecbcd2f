//! `Error::answer`: any answer from anywhere below a handler.

use http::StatusCode;

use crate::codec::Format;
use crate::error::Error;
use crate::respond::{IntoResponse, ResponseContext};

impl Error {
    /// An answer that `?` carries up from anywhere below a handler: it is sent as it is, whatever the handler returns.
    /// It has its own status and headers, or 500 where it carries none; `on_error` leaves it alone, and it is logged only
    /// from 500 on. What is added to the error afterwards is its headers and its source; code, detail and faults are
    /// those of a problem, which it is not.
    ///
    /// The document does not see it: the keyword `responses` says so. Data is in the format that the client prefers, as
    /// anywhere. An answer that asks for more of its request is not given it: it is made here, where there is none.
    ///
    /// ```
    /// use cullinan::prelude::*;
    ///
    /// #[model]
    /// struct Missing {
    ///     isbn: String,
    /// }
    ///
    /// fn find(isbn: &str) -> Result<u64> {
    ///     Err(Error::answer(NotFound(Missing { isbn: isbn.to_owned() })))
    /// }
    ///
    /// assert_eq!(find("123456789X").unwrap_err().status(), 404);
    /// ```
    #[must_use]
    pub fn answer(answer: impl IntoResponse) -> Self {
        match answer
            .into_response(ResponseContext::of_format(StatusCode::INTERNAL_SERVER_ERROR, Format::UNKNOWN))
        {
            Ok(made) => Self::of_answer(made),
            Err(error) => error,
        }
    }
}
