//! How a body is encoded, by its content type.

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// `application/json`, and every type with the suffix `+json` (RFC 6839 §3.1).
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` (RFC 7578).
    Multipart,
    /// `application/msgpack`, with its older names and the suffix `+msgpack`.
    #[cfg(feature = "msgpack")]
    MessagePack,
}

impl Encoding {
    /// The names of MessagePack, the one that is written first.
    #[cfg(feature = "msgpack")]
    pub(crate) const MESSAGE_PACK: &[&str] =
        &["application/msgpack", "application/x-msgpack", "application/vnd.msgpack"];

    /// What a `Content-Type` means, in any case and whatever its parameters (RFC 9110 §8.3.1): JSON and forms are UTF-8.
    #[inline]
    pub(crate) fn of(content_type: &[u8]) -> Option<Self> {
        match content_type {
            // As most clients send them.
            b"application/json" => Some(Self::Json),
            b"application/x-www-form-urlencoded" => Some(Self::Form),
            _ => Self::of_any(content_type),
        }
    }

    #[inline(never)]
    fn of_any(content_type: &[u8]) -> Option<Self> {
        let essence = content_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
        if essence.eq_ignore_ascii_case(b"application/json") {
            return Some(Self::Json);
        }
        if essence.eq_ignore_ascii_case(b"application/x-www-form-urlencoded") {
            return Some(Self::Form);
        }
        if essence.eq_ignore_ascii_case(b"multipart/form-data") {
            return Some(Self::Multipart);
        }
        let suffix = essence.iter().rposition(|byte| *byte == b'+').and_then(|plus| essence.get(plus..));
        if suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case(b"+json")) {
            return Some(Self::Json);
        }
        Self::of_others(essence, suffix)
    }

    #[cfg(feature = "msgpack")]
    fn of_others(essence: &[u8], suffix: Option<&[u8]>) -> Option<Self> {
        let is_one = Self::MESSAGE_PACK.iter().any(|name| essence.eq_ignore_ascii_case(name.as_bytes()))
            || suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case(b"+msgpack"));
        is_one.then_some(Self::MessagePack)
    }

    #[cfg(not(feature = "msgpack"))]
    fn of_others(_: &[u8], _: Option<&[u8]>) -> Option<Self> {
        None
    }

    /// How the document and `Accept` call it.
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
            #[cfg(feature = "msgpack")]
            Self::MessagePack => "application/msgpack",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[cfg(feature = "msgpack")]
    #[test]
    fn message_pack_has_several_names() {
        for name in
            ["application/msgpack", "application/X-MsgPack; a=b", "application/vnd.msgpack", "a/b.v1+msgpack"]
        {
            assert_eq!(Encoding::of(name.as_bytes()), Some(Encoding::MessagePack), "{name}");
        }
    }

    #[test]
    fn only_the_essence_counts() {
        for (content_type, encoding) in [
            ("application/json", Some(Encoding::Json)),
            ("Application/JSON ;charset=latin1", Some(Encoding::Json)),
            ("application/problem+JSON", Some(Encoding::Json)),
            ("APPLICATION/x-www-form-URLENCODED; charset=UTF-8", Some(Encoding::Form)),
            ("Multipart/Form-Data; boundary=x", Some(Encoding::Multipart)),
            ("multipart/mixed; boundary=x", None),
            ("application/jsonp", None),
            ("text/json", None),
            ("application/json+x", None),
            ("application/x-www-form-urlencodedx", None),
            ("", None),
            ("; application/json", None),
        ] {
            assert_eq!(Encoding::of(content_type.as_bytes()), encoding, "{content_type}");
        }
    }
}
