//! `RawBody`: the bytes of the body, as they were sent.

use std::ops::Deref;

use bytes::Bytes;
use serde_json::json;

use super::formats;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, WholeMarker};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};

/// The bytes of the body, whatever its content type unless `content_type` lists some, in memory and within the body limit.
///
/// Absent: no bytes. Of a type that is not listed: 415. Longer than the body limit: 413. It goes with arguments that read the body or fields of it, so
/// that a signature can be checked over the very bytes that were read; it does not go with files.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[put_api(url = "/notes/{name}")]
/// async fn keep(name: Path<String>, note: RawBody) -> String {
///     format!("{name} has {} bytes", note.len())
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawBody(pub Bytes);

impl RawBody {
    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Deref for RawBody {
    type Target = Bytes;

    fn deref(&self) -> &Bytes {
        &self.0
    }
}

impl WholeMarker for RawBody {}

impl Marker for RawBody {
    const READS: Reads = Reads::Raw;
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for RawBody {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
        // What another argument says of the body says more.
        if body.content.is_empty() {
            body.description = param.description_text().map(str::to_owned);
            for media_type in param.accepted_types().listed(&["*/*"]) {
                body.content.insert((*media_type).to_owned(), MediaType { schema: json!({}) });
            }
        }
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let Some(bytes) = request.body() else { return Read::Unread };
        match formats::unlisted(request.head(), param).filter(|_| !bytes.is_empty()) {
            Some(error) => Read::Refused(error),
            None => Read::Value(Self(bytes.clone())),
        }
    }
}
