//! `serde_json::Value`: JSON of any shape.

use serde_json::Value;

use crate::body::Response;
use crate::error::Result;
use crate::params::Json;
use crate::respond::{IntoResponse, ResponseContext};
use crate::schema::Describe;

impl IntoResponse for Value {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        Json::<Self>::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        Json(self).into_response(to)
    }
}
