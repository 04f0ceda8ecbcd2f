//! `Form<T>`: the whole body as an urlencoded form, and an answer as one.

use std::ops::{Deref, DerefMut};

use http::header::HeaderValue;

use super::formats::Formats;
use super::whole;
use crate::body::{Body, Response, answer};
use crate::codec::{Encoding, form};
use crate::error::Result;
use crate::extract::{FromRequest, Holder, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::request::RequestContext;
use crate::respond::{Data, IntoResponse, ResponseContext};
use crate::schema::Describe;
use crate::validate::{Check, Item, Report};

/// As an argument: the whole body as `application/x-www-form-urlencoded`. As an answer: a form.
///
/// A model takes forms, and other encodings, without it. An empty body: 400 `missing`, `None` for an `Option`, whatever
/// its content type. Another content type, or none: 415. Of another shape: 400 with a fault for each place. What names nest,
/// what counts where one is repeated, and the limits stand at [`WholeBody`](super::WholeBody). Models in it are checked, as
/// those in [`Json`](super::Json) are.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[model]
/// struct Grant {
///     grant_type: String,
///     #[serde(default)]
///     scope: Vec<String>,
/// }
///
/// #[post_api(url = "/token", status_code = 200)]
/// async fn token(grant: Form<Grant>) -> Form<Grant> {
///     grant
/// }
/// ```
///
/// An answer has no pair for a field that is `null` or an empty list or map: whoever reads it needs a
/// `#[serde(default)]` there. What a form cannot say, so that reading would refuse it or make something else of it, is a 500
/// whose cause stays private: a scalar as a whole, an item of a list that is `null` or has nothing in it, an object of which
/// all is `null`, a name that is empty or has `.` or `[` in it, and what is over the limits of reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form<T>(pub T);

impl<T> Form<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Form<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Form<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Form<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Marker for Form<T> {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

impl<T> WholeMarker for Form<T> {}

impl<T: Value> FromRequest for Form<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        whole::describe::<T>(Formats::Form, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        whole::read(Formats::Form, request, param).map(Self)
    }
}

impl<T> Holder for Form<T> {
    type Held = T;

    fn held(&self) -> Option<&T> {
        Some(&self.0)
    }
}

impl<T: Item> Item for Form<T> {}

impl<T: Check> Check for Form<T> {
    fn check(&self, report: &Report<'_>) {
        self.0.check(report);
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.0.normalise(report);
    }
}

impl<T: Data> IntoResponse for Form<T> {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of::<T>();
        spec.operation.respond(status, "", Some((Encoding::Form.media_type(), schema)));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let form = form::write(&serde_json::to_value(&self.0)?)?;
        let media_type = HeaderValue::from_static(Encoding::Form.media_type());
        Ok(answer(to.status(), media_type, Body::from(form.into_bytes())))
    }
}
