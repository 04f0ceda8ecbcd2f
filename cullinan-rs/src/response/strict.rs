//! `Strict<T>`: data for clients that take it.

use http::header::{HeaderValue, VARY};

use crate::body::Response;
use crate::error::Result;
use crate::respond::{Asks, Data, IntoResponse, ResponseContext, describe_data, respond_data};
use crate::schema::Describe;

/// Data as [`Json`](crate::params::Json) answers it, for clients whose `Accept` takes it: any other is refused with a
/// 406 before the handler runs. Everywhere else such a client is sent JSON all the same, since an answer that was not
/// asked for says more than none (RFC 9110 §12.5.1).
///
/// An `Accept` that is absent or malformed takes everything. Caches are told by `Vary: Accept` that it decides. Where an
/// answer is one of several, such a client is refused if all of them are strict, but for errors.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/payments")]
/// async fn pay(amount: u32) -> Strict<u32> {
///     Strict(amount)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strict<T>(pub T);

impl<T: Data> IntoResponse for Strict<T> {
    const ASKS: Asks = Asks::DATA;
    const STRICT: Option<bool> = Some(true);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        describe_data::<T>(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let mut answer = respond_data(&self.0, &to)?;
        answer.headers_mut().insert(VARY, HeaderValue::from_static("Accept"));
        Ok(answer)
    }
}
