//! How data is written: JSON, or MessagePack where that feature is on and the client prefers it.

use bytes::Bytes;
use http::HeaderMap;
#[cfg(feature = "msgpack")]
use http::header::ACCEPT;
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
    /// JSON, until it is known what the client prefers.
    #[cfg(feature = "msgpack")]
    Undecided,
}

impl Format {
    /// What data is written in where nothing is known of the request.
    #[cfg(feature = "msgpack")]
    pub(crate) const UNKNOWN: Self = Self::Undecided;
    /// What data is written in where nothing is known of the request.
    #[cfg(not(feature = "msgpack"))]
    pub(crate) const UNKNOWN: Self = Self::Json;

    /// All there are.
    pub(crate) const ALL: &[Self] = &[
        Self::Json,
        #[cfg(feature = "msgpack")]
        Self::MessagePack,
    ];

    /// What the client prefers; JSON where it has no preference.
    pub(crate) fn preferred(headers: &HeaderMap) -> Self {
        #[cfg(feature = "msgpack")]
        if is_particular(headers) && is_message_pack_preferred(headers) {
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
            #[cfg(feature = "msgpack")]
            Self::Undecided => Self::Json.media_type(),
        }
    }

    /// Judged while it is compiled: a text that is only known by then is walked over each time.
    #[inline]
    pub(crate) fn header(self) -> HeaderValue {
        match self {
            Self::Json => const { HeaderValue::from_static(Self::Json.media_type()) },
            #[cfg(feature = "msgpack")]
            Self::MessagePack => const { HeaderValue::from_static(Self::MessagePack.media_type()) },
            #[cfg(feature = "msgpack")]
            Self::Undecided => Self::Json.header(),
        }
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
            #[cfg(feature = "msgpack")]
            Self::Undecided => Self::Json.write(data),
        }
    }
}

/// Whether `Accept` has to be read to know what it prefers. Most clients send none, or a text that leaves it at JSON.
#[cfg(feature = "msgpack")]
#[inline]
fn is_particular(headers: &HeaderMap) -> bool {
    let is_repeated = || headers.len() > headers.keys_len();
    match headers.get(ACCEPT).map(HeaderValue::as_bytes) {
        None => false,
        // Of several lines this is the first; that it is one of them is seen by counting.
        Some(b"*/*" | b"application/json") => is_repeated(),
        Some(_) => true,
    }
}

#[cfg(feature = "msgpack")]
#[inline(never)]
fn is_message_pack_preferred(headers: &HeaderMap) -> bool {
    asked(headers).is_some_and(|[json, message_pack]| message_pack > json)
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

#[cfg(all(test, feature = "msgpack"))]
mod tests {
    use http::HeaderMap;
    use http::header::ACCEPT;

    use super::{Format, asked, is_particular};

    #[test]
    fn what_is_not_read_prefers_nothing_to_json() {
        let cases: [(&[&str], bool); 8] = [
            (&[], false),
            (&["*/*"], false),
            (&["application/json"], false),
            (&["*/*", "application/msgpack"], true),
            (&["application/json", "*/*"], true),
            (&["application/json;q=0, */*"], true),
            (&["Application/JSON"], true),
            (&["application/msgpack"], true),
        ];
        for (lines, is_read) in cases {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(ACCEPT, line.parse().unwrap());
            }
            assert_eq!(is_particular(&headers), is_read, "{lines:?}");
            let read = match asked(&headers) {
                Some([json, message_pack]) if message_pack > json => Format::MessagePack,
                _ => Format::Json,
            };
            assert_eq!(Format::preferred(&headers), read, "{lines:?}");
        }
    }
}
