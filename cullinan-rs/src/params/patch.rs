//! `Patch<T>`: a change of something that is there.

use std::fmt;
use std::marker::PhantomData;

use http::StatusCode;
use http::header::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value as AnyJson};

use super::formats::Formats;
use super::whole;
use crate::budget::Budget;
use crate::codec::Decoded;
use crate::codec::json;
use crate::error::{Error, Result};
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads, Value, WholeMarker};
use crate::fault::{Fault, In};
use crate::pointer;
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::validate::{Change, Check, Merge, Model, Notes, Patchable, Wrong};

/// A change of a model: what was sent replaces what is there, `null` takes it away, and what was not sent stays. It is
/// the whole body, a JSON Merge Patch (RFC 7396) as `application/merge-patch+json` or JSON of any other name but
/// `application/json-patch+json`, which is a list of operations (RFC 6902).
///
/// What is sent must be of its type, or the answer is a 400 as for [`Json`](super::Json), and the handler is not called.
/// Whether a member may be missing and what the rules say shows when the change is made: [`apply`](Self::apply). Objects
/// are gone into, lists and texts are replaced. A value given twice: 400 `malformed`. Members that the model does not know
/// are passed over unless it denies them. An empty body: 400 `missing`, or `None` for an `Option`. Another content type:
/// 415, with `Accept-Patch` (RFC 5789 §2.2). The document shows the model without anything that is required.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[model]
/// struct Book {
///     #[validate(length(min = 1))]
///     title: String,
///     subtitle: Option<String>,
///     pages: u16,
/// }
///
/// #[patch_api(url = "/book")]
/// async fn change(patch: Patch<Book>) -> Result<Book> {
///     let book = Book { title: "Emma".into(), subtitle: Some("A novel".into()), pages: 474 };
///     patch.apply(book)
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![change]));
/// let send = |body| application.patch("/book").header("content-type", "application/merge-patch+json").body(body).send();
/// let book = r#"{"title":"Emma","subtitle":null,"pages":480}"#;
/// send(r#"{ "pages": 480, "subtitle": null }"#).await.expect_text(book);
/// send(r#"{ "title": "" }"#).await.expect_status(400);
/// send(r#"{ "title": null }"#).await.expect_status(400);
/// # });
/// ```
pub struct Patch<T> {
    name: &'static str,
    sent: Map<String, AnyJson>,
    of: PhantomData<fn() -> T>,
}

impl<T> Patch<T> {
    /// A change of these members.
    #[must_use]
    pub fn new(sent: Map<String, AnyJson>) -> Self {
        Self { name: "patch", sent, of: PhantomData }
    }

    /// What was sent.
    #[must_use]
    pub fn sent(&self) -> &Map<String, AnyJson> {
        &self.sent
    }

    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sent.is_empty()
    }
}

impl<T: Model + Patchable + Check + Value + Serialize> Patch<T> {
    /// What `current` becomes. Whatever the change does not name is moved from it, as it is. What it names is read as
    /// it would be from any body; an object that is sent for a field changes the members that it names, in the field's
    /// model and in one within an `Option`, a [`Maybe`](crate::Maybe), a `Box` or a map. In any other value it changes
    /// what that is written as: an enum, a type parameter's value and a type of another crate have to be written with
    /// all that they are read from.
    ///
    /// # Errors
    /// 400 with every fault of what it would become: a required member that was taken away (`missing`), and each rule that
    /// it would break. 500 where it cannot be written as JSON, or not be read without what is not written.
    pub fn apply(&self, mut current: T) -> Result<T> {
        let mut changed = serde_json::to_value(&current)?;
        if let AnyJson::Object(written) = &mut changed {
            current.rename(&mut Merge { written, sent: &self.sent });
        }
        json::merge(&mut changed, &self.sent);
        let (mut value, read, stand_ins, mut truncated) = match json::read_value::<T>(&changed, self.name) {
            Decoded::Sound(value) => (value, Vec::new(), Vec::new(), false),
            Decoded::Faulty { value: Some(value), faults, stand_ins, truncated } => {
                (value, faults, stand_ins, truncated)
            }
            Decoded::Faulty { value: None, faults, truncated, .. } => {
                return Err(self.unreadable(faults, truncated));
            }
        };
        let wrong = Wrong::new(read, stand_ins);
        let change = Change::new(&self.sent, &wrong);
        value.keep(&mut current, &change);
        wrong.forgive_unknown(&self.sent);
        let (read, stand_ins) = wrong.into_inner();
        if truncated {
            return Err(self.unreadable(read, truncated));
        }
        let notes = Notes::new(In::Body, self.name, None, &stand_ins);
        value.normalise(&notes.report());
        value.check(&notes.report());
        let found = notes.into_found();
        if read.is_empty() && found.faults.is_empty() {
            return Ok(value);
        }
        let mut budget = Budget::default();
        let all = read.into_iter().chain(found.faults);
        let (faults, left): (Vec<_>, Vec<_>) = all.partition(|fault| budget.take(fault));
        truncated = found.truncated || !left.is_empty();
        Err(invalid(faults, truncated))
    }

    /// What is said where there is no value: what was not sent is not the client's fault.
    #[cold]
    fn unreadable(&self, mut faults: Vec<Fault>, truncated: bool) -> Error {
        let is_sent =
            |place: &str| pointer::tokens(place).next().is_none_or(|name| self.sent.contains_key(&name));
        faults.retain(|fault| fault.pointer().is_none_or(is_sent));
        match faults.is_empty() {
            true => Error::internal("what is not sent cannot be read from what the value is written as"),
            false => invalid(faults, truncated),
        }
    }
}

fn invalid(faults: Vec<Fault>, truncated: bool) -> Error {
    let error = Error::invalid(faults);
    if truncated { error.truncated() } else { error }
}

impl<T> Marker for Patch<T> {
    const READS: Reads = Reads::Whole;
    const PLACE: Place = Place::Elsewhere;
}

impl<T> WholeMarker for Patch<T> {}

impl<T: Model + Patchable + Check + Value + Serialize> FromRequest for Patch<T> {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        let schema = spec.schemas.partial_of::<T>();
        whole::describe_schema(Formats::Patch, &schema, param, spec);
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let sent = match whole::read::<Map<String, AnyJson>>(Formats::Patch, request, param) {
            Read::Value(sent) => sent,
            Read::Refused(error) => return Read::Refused(with_accept_patch(error, param)),
            Read::Repaired(repaired) => return Read::Refused(repaired.error),
            read => return read.map(Self::new),
        };
        let body = request.body().map(|body| &**body).unwrap_or_default();
        if let Decoded::Faulty { faults, truncated, .. } = json::read::<T>(body, param.name()) {
            let faults: Vec<_> = faults.into_iter().filter(|fault| is_certain(fault, &sent)).collect();
            if !faults.is_empty() {
                return Read::Refused(invalid(faults, truncated));
            }
        }
        Read::Value(Self { name: param.name(), ..Self::new(sent) })
    }
}

/// Whether a fault of the patch, read as if it were all, is one of whatever it is applied to: an object may be completed by
/// what is there, and `null` is taken away.
fn is_certain(fault: &Fault, sent: &Map<String, AnyJson>) -> bool {
    let Some(place) = fault.pointer() else { return true };
    let mut tokens = pointer::tokens(place);
    let Some(first) = tokens.next() else { return false };
    let Some(mut at) = sent.get(&first) else { return false };
    for token in tokens {
        match at {
            AnyJson::Object(members) => match members.get(&token) {
                Some(member) => at = member,
                None => return false,
            },
            // Replaced as a whole.
            _ => return true,
        }
    }
    !at.is_null() && (!at.is_object() || fault.code() == "unknown")
}

#[cold]
fn with_accept_patch(error: Error, param: &Param) -> Error {
    if error.status() != StatusCode::UNSUPPORTED_MEDIA_TYPE {
        return error;
    }
    let types = param.accepted_types().listed(Formats::Patch.media_types()).join(", ");
    match HeaderValue::from_str(&types) {
        Ok(types) => error.with_header(HeaderName::from_static("accept-patch"), types),
        Err(_) => error,
    }
}

impl<T> Clone for Patch<T> {
    fn clone(&self) -> Self {
        Self { name: self.name, sent: self.sent.clone(), of: PhantomData }
    }
}

impl<T> fmt::Debug for Patch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Patch").field(&self.sent).finish()
    }
}
