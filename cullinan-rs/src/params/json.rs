//! `Json<T>`: the whole body as JSON, and an answer in JSON.

use std::ops::{Deref, DerefMut};

use super::formats::Formats;
use super::whole;
use crate::body::Response;
use crate::error::Result;
use crate::extract::{FromRequest, Holder, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::request::RequestContext;
use crate::respond::{Asks, Data, IntoResponse, ResponseContext, describe_data, respond_data};
use crate::schema::Describe;
use crate::validate::{Check, Item, Report};

/// As an argument: the whole body as JSON (RFC 8259). As an answer: data of any type that can be written and described,
/// as JSON; with the feature `msgpack` as MessagePack where the client's `Accept` prefers that, as a model is too.
///
/// An empty body: 400 `missing`, whatever its content type; `None` for an `Option`, as is `null`. Another content type than
/// `application/json` or `…+json`, or none: 415. Not JSON, or of another shape, where one that is deeper
/// than 128 levels counts as none: 400 `malformed`; the answer says where but never repeats what was sent. Keys that `T` does not know are
/// passed over unless it denies them; a repeated key is serde's to judge (derived types refuse it).
///
/// A `#[model]` in it is checked, and so is a type that implements `validator::Validate`. Any other struct is taken as it
/// was read: models inside it are not checked, nor are those beside such a value in a tuple.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/sum")]
/// async fn sum(numbers: Json<Vec<f64>>) -> Json<f64> {
///     Json(numbers.iter().sum())
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T> Json<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Marker for Json<T> {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

impl<T> WholeMarker for Json<T> {}

impl<T: Value> FromRequest for Json<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        whole::describe::<T>(Formats::Json, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        whole::read(Formats::Json, request, param).map(Self)
    }
}

impl<T> Holder for Json<T> {
    type Held = T;

    fn held(&self) -> Option<&T> {
        Some(&self.0)
    }
}

impl<T: Item> Item for Json<T> {}

impl<T: Check> Check for Json<T> {
    fn check(&self, report: &Report<'_>) {
        self.0.check(report);
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.0.normalise(report);
    }
}

impl<T: Data> IntoResponse for Json<T> {
    const ASKS: Asks = Asks::DATA;

    fn describe(status: u16, spec: &mut Describe<'_>) {
        describe_data::<T>(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        respond_data(&self.0, &to)
    }
}
