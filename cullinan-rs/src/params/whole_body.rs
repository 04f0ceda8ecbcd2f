//! `WholeBody<T>`: the whole body of a type that is no model.

use std::ops::Deref;

use super::formats::Formats;
use super::whole;
use crate::extract::{FromRequest, Holder, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::validate::{Check, Item, Report};

/// Reads the whole body into any type that deserializes; a `#[model]` needs no marker for that.
///
/// The body is read by its content type: `application/json` and `…+json` as by [`Json`](super::Json),
/// `application/x-www-form-urlencoded` and the texts of `multipart/form-data` as a form; a part of the latter whose own content
/// type is JSON's is JSON, be it a `Blob` with a file's name, any other file under a field's name is 400 `malformed`, and files
/// under other names are passed over; with the feature `msgpack` `application/msgpack`,
/// `application/x-msgpack`, `application/vnd.msgpack` and `…+msgpack` as the JSON that says the same. Types are compared without their parameters and in any case. Another type,
/// or none: 415, with those that are read in `Accept` (RFC 9110 §15.5.16). An empty body is absent before its type is looked
/// at: 400 `missing`, `None` for an `Option`. Of another shape: 400 with a fault for each place, as a JSON Pointer.
///
/// A form is UTF-8, percent-encoded (WHATWG URL, urlencoded parsing). Its texts are read as those of a query string are: an
/// empty one is a value, integers are exact, booleans are `true`, `false`, `1` and `0`. Two things are as HTML forms want
/// them: `on` and `off` are booleans too, as a checkbox sends `on`; and an empty text is `None` for an `Option`, and absent
/// for a `Maybe`, of what takes no empty text, such as a number: a field was left empty. A field with a `default` that is
/// neither refuses it. A name that is repeated, or ends in
/// `[]`, is a list; a scalar takes the first. `author.name` is a field of a field, `authors[0].name` one of a list's item,
/// `[0].name` one of an item where the whole is a list; items are numbered from 0 without a gap, in any order. What is
/// encoded wrongly, or no UTF-8, is its own field's fault, and only where that is read. A form has at most 10,000 pairs, and
/// names of at most 50,000 parts in all, nested no deeper than 128 levels: else 400 `malformed`. Of a type that serde buffers (flattened
/// structs, enums told apart by a tag or by their shape) a form may have about a hundred numbers and booleans. In `multipart/form-data`
/// (RFC 7578) nothing is percent-encoded; without a usable boundary it is a 400 `malformed`, and with more than 1,000 parts, a
/// text over 1 MiB, or over 16 KiB of headers of a part a 413.
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
        whole::describe::<T>(Formats::All, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        whole::read(Formats::All, request, param).map(Self)
    }
}
