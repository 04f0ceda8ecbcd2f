//! `LastEventId`: where a client of server-sent events was when it lost the connection.

use std::ops::Deref;

use serde_json::json;

use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::fault::{Fault, In};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::spec::Parameter;

const NAME: &str = "Last-Event-ID";

/// The id of the last event that a client of an [`Sse`](crate::Sse) answer has had, which it sends as `Last-Event-ID` when it
/// comes back. It derefs to the text.
///
/// Absent or empty, as from a client that comes for the first time: `""`, which [`get`](Self::get) says as `None`. Not UTF-8:
/// 400 `malformed`. Repeated: the first. It is what the client says, and may be anything.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/since")]
/// async fn since(last: LastEventId) -> String {
///     format!("since {}", last.get().unwrap_or("the beginning"))
/// }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![since]));
/// # application.get("/since").header("last-event-id", "17").send().await.expect_text("since 17");
/// # application.get("/since").send().await.expect_text("since the beginning");
/// # });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastEventId(String);

impl LastEventId {
    /// The id; `None` where the client has had none.
    #[must_use]
    pub fn get(&self) -> Option<&str> {
        Some(self.0.as_str()).filter(|id| !id.is_empty())
    }
}

impl Deref for LastEventId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Marker for LastEventId {
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for LastEventId {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        let description = param.description_text().unwrap_or("The id of the last event that was received.");
        spec.operation.parameters.push(Parameter {
            name: NAME.to_owned(),
            place: In::Header,
            required: false,
            description: Some(description.to_owned()),
            deprecated: false,
            explode: true,
            schema: json!({ "type": "string" }),
            example: None,
        });
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let Some(value) = request.head().headers().get("last-event-id") else {
            return Read::Value(Self::default());
        };
        match std::str::from_utf8(value.as_bytes()) {
            Ok(id) => Read::Value(Self(id.to_owned())),
            Err(_) => Read::Invalid(Fault::new(In::Header, NAME, "malformed", "must be UTF-8")),
        }
    }
}
