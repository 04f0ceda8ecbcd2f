//! How data is written: JSON, or MessagePack where that feature is on and the client prefers it.

use bytes::Bytes;
use http::HeaderMap;
use http::header::HeaderValue;
use serde::Serialize;

use super::accept::weights;
use super::encoding::Encoding;
use super::json;
use super::weighted::Weight;
use crate::error::Result;

/// How data is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// What is written unless something else is preferred.
    #[default]
    Json,
    /// As maps with the names of fields, and with texts where JSON has them: one schema describes both.
    #[cfg(feature = "msgpack")]
    MessagePack,
}

impl Format {
    /// All there are.
    pub(crate) const ALL: &[Self] = &[
        Self::Json,
        #[cfg(feature = "msgpack")]
        Self::MessagePack,
    ];

    /// What the client prefers; JSON where it has no preference.
    pub(crate) fn preferred(headers: &HeaderMap) -> Self {
        #[cfg(feature = "msgpack")]
        if let Some([json, message_pack]) = asked(headers)
            && message_pack > json
        {
            return Self::MessagePack;
        }
        let _ = headers;
        Self::Json
    }

    /// Whether the client takes any of them.
    pub(crate) fn is_any_taken(headers: &HeaderMap) -> bool {
        asked(headers).is_none_or(|weights| weights.iter().any(|weight| *weight > 0))
    }

    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Json => Encoding::Json.media_type(),
            #[cfg(feature = "msgpack")]
            Self::MessagePack => Encoding::MessagePack.media_type(),
        }
    }

    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_static(self.media_type())
    }

    /// Writes data.
    ///
    /// # Errors
    /// It cannot be written (500).
    #[inline]
    pub(crate) fn write<T: Serialize>(self, data: &T) -> Result<Bytes> {
        match self {
            Self::Json => Ok(json::write(data)?),
            #[cfg(feature = "msgpack")]
            Self::MessagePack => {
                let mut text = Vec::with_capacity(256);
                let mut writer =
                    rmp_serde::Serializer::new(&mut text).with_struct_map().with_human_readable();
                data.serialize(&mut writer)?;
                Ok(text.into())
            }
        }
    }
}

const JSON: &[&str] = &[Encoding::Json.media_type()];

#[cfg(feature = "msgpack")]
fn asked(headers: &HeaderMap) -> Option<[Weight; 2]> {
    weights(headers, [JSON, Encoding::MESSAGE_PACK])
}

#[cfg(not(feature = "msgpack"))]
fn asked(headers: &HeaderMap) -> Option<[Weight; 1]> {
    weights(headers, [JSON])
}
