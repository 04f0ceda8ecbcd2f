//! `WholeBody<T>`: the whole body of a type that is no model.

use std::ops::Deref;

use super::whole;
use crate::extract::{FromRequest, Holder, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::validate::{Check, Item, Report};

/// Reads the whole body into any type that deserializes; a `#[model]` needs no marker for that.
///
/// The body is read by its content type, which is JSON so far. Absent, malformed and repeated input is treated as by
/// [`Json`](super::Json).
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/sum")]
/// async fn sum(numbers: WholeBody<Vec<f64>>) -> String {
///     numbers.iter().sum::<f64>().to_string()
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WholeBody<T>(pub T);

impl<T> WholeBody<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for WholeBody<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Holder for WholeBody<T> {
    type Held = T;

    fn held(&self) -> Option<&T> {
        Some(&self.0)
    }
}

impl<T: Item> Item for WholeBody<T> {}

impl<T: Check> Check for WholeBody<T> {
    fn check(&self, report: &Report<'_>) {
        self.0.check(report);
    }

    fn normalise(&mut self, report: &Report<'_>) {
        self.0.normalise(report);
    }
}

impl<T> Marker for WholeBody<T> {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Body;
}

impl<T> WholeMarker for WholeBody<T> {}

impl<T: Value> FromRequest for WholeBody<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        whole::describe::<T>(param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        whole::read(request, param).map(Self)
    }
}
