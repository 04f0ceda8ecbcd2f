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
}

impl Encoding {
    /// What a `Content-Type` means, in any case and whatever its parameters (RFC 9110 §8.3.1): JSON and forms are UTF-8.
    #[inline]
    pub(crate) fn of(content_type: &[u8]) -> Option<Self> {
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
        let plus = essence.iter().rposition(|byte| *byte == b'+')?;
        let suffix = essence.get(plus..)?;
        suffix.eq_ignore_ascii_case(b"+json").then_some(Self::Json)
    }

    /// How the document and `Accept` call it.
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

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
