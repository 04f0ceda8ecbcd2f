//! serde as a derived model sees it. Its `Deserializer` shows a struct nothing but an object: serde's own reads
//! a list as a struct by position, past the names that the document and the rules speak of.
//!
//! `#[serde(crate = "..")]` names this module. Its trait stands in front of serde's for the derived calls only;
//! every serde deserializer has it, so a derived impl asks for nothing more.

pub use ::serde::*;

use std::fmt;

use ::serde::de::{Error, MapAccess, Visitor};

macro_rules! forwarded {
    ($($name:ident($($argument:ident: $ty:ty),*);)*) => {$(
        #[doc(hidden)]
        fn $name<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, Self::Error> {
            ::serde::Deserializer::$name(self, $($argument,)* visitor)
        }
    )*};
}

/// Every serde deserializer; what is asked for as a struct, or by its tag, is an object.
#[allow(missing_docs, reason = "serde documents what each method asks")]
pub trait Deserializer<'de>: ::serde::Deserializer<'de> {
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        if self.is_human_readable() {
            ::serde::Deserializer::deserialize_struct(self, name, fields, Object(visitor))
        } else {
            ::serde::Deserializer::deserialize_struct(self, name, fields, visitor)
        }
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.is_human_readable() {
            ::serde::Deserializer::deserialize_any(self, Object(visitor))
        } else {
            ::serde::Deserializer::deserialize_any(self, visitor)
        }
    }

    forwarded! {
        deserialize_map();
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_newtype_struct(name: &'static str);
        deserialize_unit_struct(name: &'static str);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier();
        deserialize_ignored_any();
        deserialize_option();
        deserialize_unit();
        deserialize_str();
        deserialize_string();
    }
}

impl<'de, D: ::serde::Deserializer<'de>> Deserializer<'de> for D {}

/// A visitor that is shown no list.
struct Object<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Object<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(map)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }
}

#[allow(missing_docs, reason = "serde documents what each method asks")]
pub mod de {
    pub use ::serde::de::*;

    use super::Object;

    /// The content of a struct variant is an object too.
    pub trait VariantAccess<'de>: ::serde::de::VariantAccess<'de> {
        fn unit_variant(self) -> Result<(), Self::Error> {
            ::serde::de::VariantAccess::unit_variant(self)
        }
        fn newtype_variant<T: ::serde::Deserialize<'de>>(self) -> Result<T, Self::Error> {
            ::serde::de::VariantAccess::newtype_variant(self)
        }
        fn newtype_variant_seed<T: ::serde::de::DeserializeSeed<'de>>(
            self,
            seed: T,
        ) -> Result<T::Value, Self::Error> {
            ::serde::de::VariantAccess::newtype_variant_seed(self, seed)
        }
        fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> {
            ::serde::de::VariantAccess::tuple_variant(self, len, visitor)
        }
        fn struct_variant<V: Visitor<'de>>(
            self,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error> {
            ::serde::de::VariantAccess::struct_variant(self, fields, Object(visitor))
        }
    }

    impl<'de, A: ::serde::de::VariantAccess<'de>> VariantAccess<'de> for A {}
}
