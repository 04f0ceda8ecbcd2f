//! `Maybe<T>`: a field that was not sent, that was sent as `null`, or that holds a value.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::{EnumAccessDeserializer, MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::{Serialize, Serializer};

/// A field of a model that tells *absent* from `null`: what was not sent stays as it is, what was sent as `null` is
/// taken away.
///
/// It needs no attribute beside it. The rules of the field look at its value, if there is one; `required` refuses both
/// absence and `null`. The document shows what `Option<T>` shows. In a form, where nothing is `null`, it is absent or a
/// value; an empty text that is no `T` is absence. An answer shows `null` for both absence and `null`, unless `#[serde(skip_serializing_if =
/// "Maybe::is_absent")]` leaves the one out.
///
/// A field whose `null` makes no sense is better an `Option<T>`, which takes it for absence; a change of a
/// whole model is read as [`Patch<T>`](crate::params::Patch).
///
/// ```
/// use cullinan::prelude::*;
///
/// #[model]
/// struct Change {
///     #[validate(length(min = 1))]
///     subtitle: Maybe<String>,
/// }
///
/// #[patch_api(url = "/book")]
/// async fn change(change: Change) -> String {
///     let mut subtitle = Some("A novel".to_owned());
///     change.subtitle.apply(&mut subtitle);
///     format!("{subtitle:?}")
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = cullinan::testing::TestApplication::new(Application::new().handlers(handlers![change]));
/// # let send = |body: &'static str| application.patch("/book").header("content-type", "application/json").body(body).send();
/// send(r#"{}"#).await.expect_text(r#"Some("A novel")"#);
/// send(r#"{ "subtitle": null }"#).await.expect_text("None");
/// send(r#"{ "subtitle": "Third edition" }"#).await.expect_text(r#"Some("Third edition")"#);
/// send(r#"{ "subtitle": "" }"#).await.expect_status(400);
/// # });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// It was not sent.
    #[default]
    Absent,
    /// It was sent as `null`.
    Null,
    /// It was sent with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether it was not sent.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it was sent as `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    pub(crate) const fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// What was sent: `None` for nothing, `Some(None)` for `null`.
    #[must_use]
    pub fn sent(self) -> Option<Option<T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }

    /// Changes `target` to what was sent, if anything was.
    pub fn apply(self, target: &mut Option<T>) {
        if let Some(sent) = self.sent() {
            *target = sent;
        }
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

/// By which a deserializer that visits newtypes of what is not there knows this one.
pub(crate) const NAME: &str = "cullinan::Maybe";

/// A derived type asks a field that was not sent to be read from what visits nothing but an `Option`, and gives up with
/// the error that comes back. What is there is visited as a newtype first, by serde's formats and by those of this
/// crate: so nothing that was not visited was there.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let visited = Cell::new(false);
        match deserializer.deserialize_newtype_struct(NAME, There { visited: &visited, of: PhantomData }) {
            Err(_) if !visited.get() => Ok(Self::Absent),
            read => read.map(|value| value.map_or(Self::Null, Self::Value)),
        }
    }
}

/// Visits a field that is there.
struct There<'v, T> {
    visited: &'v Cell<bool>,
    of: PhantomData<fn() -> T>,
}

macro_rules! forward {
    ($($visit:ident($type:ty))*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<Self::Value, E> {
            self.visited.set(true);
            T::deserialize(value.into_deserializer()).map(Some)
        }
    )*};
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for There<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        self.visited.set(true);
        Option::deserialize(deserializer)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        self.visit_newtype_struct(deserializer)
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        self.visited.set(true);
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        self.visit_none()
    }

    forward! {
        visit_bool(bool) visit_i64(i64) visit_i128(i128) visit_u64(u64) visit_u128(u128) visit_f64(f64) visit_char(char)
        visit_str(&str) visit_string(String) visit_bytes(&[u8])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Option<T>, A::Error> {
        self.visited.set(true);
        T::deserialize(SeqAccessDeserializer::new(access)).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Option<T>, A::Error> {
        self.visited.set(true);
        T::deserialize(MapAccessDeserializer::new(access)).map(Some)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Option<T>, A::Error> {
        self.visited.set(true);
        T::deserialize(EnumAccessDeserializer::new(access)).map(Some)
    }
}

/// What an `Option` is, in a structure too: it need not be there.
impl<T: JsonSchema> JsonSchema for Maybe<T> {
    fn inline_schema() -> bool {
        Option::<T>::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        Option::<T>::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<T>::json_schema(generator)
    }

    fn _schemars_private_non_optional_json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<T>::_schemars_private_non_optional_json_schema(generator)
    }

    fn _schemars_private_is_option() -> bool {
        true
    }
}
