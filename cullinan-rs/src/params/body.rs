//! `Body<T>`: one field of the body.

use super::formats::Formats;
use super::{described, text, uploads, whole, wrapper};
use crate::codec::{Decoded, Field, json};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value};
use crate::fault::{Fault, In};
use crate::pointer;
use crate::request::RequestContext;
use crate::schema::{Describe, nullable};
use crate::spec::RequestBody;

/// Reads one field of the body, which is a JSON object, a form, or the texts of `multipart/form-data`; several arguments may
/// each read one, beside files.
///
/// Absent: the default, `None` for an `Option`, else 400 `missing`; an empty body has no fields, whatever its
/// content type. `null` is absent for an `Option`. Of another shape: 400 `malformed`, with the place of each fault;
/// `T` may be a model. Given twice: in JSON 400 `malformed`; in a form a list takes all of them and a scalar the first,
/// as in a query string; and an empty text which is no `T`, as of a number, is absent for an `Option`. Fields that no
/// argument reads are passed over. A file under the name is 400 `malformed`, unless its content type is JSON's, for then
/// it is read as that. A body that is neither a JSON object nor a form: one fault for all of them; of
/// another content type: 415 with `Accept` (RFC 9110 §15.5.16). It does not go with an argument that reads the whole
/// body, nor with `csv`, `trim` and `lenient`. How the names of a form nest stands at [`WholeBody`](super::WholeBody).
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/quick")]
/// async fn quick(
///     #[param(min_length = 1)] title: Body<String>,
///     #[param(default = 1)] copies: Body<u8>,
/// ) -> String {
///     format!("{copies} of {title}")
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Body<T>(pub T);

wrapper::value_marker!(Body);

impl<T> Marker for Body<T> {
    const READS: Reads = Reads::Fields;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Body;
}

impl<T: Value> FromRequest for Body<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        if spec.has_file(param.name()) {
            uploads::refuse_second(param.name(), spec);
        }
        let required = described::is_required::<T>(param);
        let schema = spec.schemas.of::<T>();
        let mut property = described::property(schema, In::Body, param, spec);
        if may_be_null(param) {
            property = nullable(property);
        }
        described::add_words(&mut property, param);
        let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
        body.required |= required;
        for media_type in Formats::All.media_types() {
            body.add_property(media_type, param.name(), property.clone(), required);
        }
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let Some(fields) = request.fields() else {
            return whole::unread(Formats::All, request.head(), param);
        };
        match fields.get(param.name()) {
            Field::Json("null") if may_be_null(param) => Read::Absent(In::Body),
            Field::Json(text) => whole::settle(json::read_field(text, || place(param), param.name())),
            Field::Form(form) => match form.read_field(param.name(), || place(param)) {
                Some(Decoded::Faulty { .. }) if may_be_null(param) && form.is_blank(param.name()) => {
                    absent(param)
                }
                Some(read) => whole::settle(read),
                None => absent(param),
            },
            Field::Begun(form) => match form.read_field(param.name(), || place(param)) {
                Some(read) => whole::settle(read),
                None => Read::Unread,
            },
            Field::Absent => absent(param),
            Field::Repeated => Read::Invalid(fault(param, |place, name| {
                Fault::malformed(place, name, "is given more than once")
            })),
            Field::Broken(Some(error)) => Read::Refused(error),
            Field::Broken(None) => Read::Unread,
        }
        .map(Self)
    }
}

fn absent<T: Value>(param: &Param) -> Read<T> {
    match text::absent(In::Body, param) {
        Read::Absent(_) if param.is_required() => Read::Invalid(fault(param, Fault::missing)),
        read => read,
    }
}

/// Whether `null` is absent, and an empty text of a form that is no value.
fn may_be_null(param: &Param) -> bool {
    !param.is_required() && !param.has_default()
}

#[cold]
fn fault(param: &Param, make: impl FnOnce(In, &'static str) -> Fault) -> Fault {
    make(In::Body, param.name()).with_pointer(place(param))
}

/// The JSON Pointer of the field.
fn place(param: &Param) -> String {
    let mut place = "#".to_owned();
    pointer::push(&mut place, param.name());
    place
}
