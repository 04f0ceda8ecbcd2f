//! Entity tags (RFC 9110 §8.8.3): one, and lists of them as clients send them.

use http::header::HeaderValue;

/// A name of one state of a file. A weak one stands for all states that are as good as each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntityTag {
    is_weak: bool,
    /// Between the quotation marks.
    opaque: String,
}

impl EntityTag {
    pub(crate) fn strong(opaque: impl Into<String>) -> Self {
        Self { is_weak: false, opaque: opaque.into() }
    }

    pub(crate) fn weak(opaque: impl Into<String>) -> Self {
        Self { is_weak: true, opaque: opaque.into() }
    }

    /// The same with more behind it, for another form of the same file.
    pub(crate) fn with_suffix(mut self, suffix: &str) -> Self {
        self.opaque.push_str(suffix);
        self
    }

    /// As a header; `None` where it has a character that no tag may have.
    pub(crate) fn to_value(&self) -> Option<HeaderValue> {
        let is_sound = self.opaque.bytes().all(is_opaque);
        let weak = if self.is_weak { "W/" } else { "" };
        let text = is_sound.then(|| format!("{weak}\"{}\"", self.opaque))?;
        HeaderValue::try_from(text).ok()
    }

    /// The strong comparison (§8.8.3.2): a weak tag is equal to none.
    pub(super) fn is(&self, sent: Sent<'_>) -> bool {
        !self.is_weak && !sent.is_weak && self.opaque.as_bytes() == sent.opaque
    }

    /// The weak comparison.
    pub(super) fn is_as_good_as(&self, sent: Sent<'_>) -> bool {
        self.opaque.as_bytes() == sent.opaque
    }
}

/// A tag as a client sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sent<'h> {
    is_weak: bool,
    opaque: &'h [u8],
}

impl<'h> Sent<'h> {
    /// The only tag of a header.
    pub(super) fn only(header: &'h [u8]) -> Option<Self> {
        let (tag, rest) = Self::first(header.trim_ascii())?;
        rest.is_empty().then_some(tag)
    }

    /// The tags of a list, up to the first thing in it that is none.
    pub(super) fn list(mut header: &'h [u8]) -> impl Iterator<Item = Self> {
        std::iter::from_fn(move || {
            while let [b' ' | b'\t' | b',', rest @ ..] = header {
                header = rest;
            }
            let (tag, rest) = Self::first(header)?;
            header = rest.trim_ascii_start();
            // Behind a tag there is a comma or nothing.
            matches!(header, [] | [b',', ..]).then_some(tag)
        })
    }

    fn first(header: &'h [u8]) -> Option<(Self, &'h [u8])> {
        let (is_weak, quoted) = match header.strip_prefix(b"W/") {
            Some(quoted) => (true, quoted),
            None => (false, header),
        };
        let rest = quoted.strip_prefix(b"\"")?;
        let end = rest.iter().position(|byte| !is_opaque(*byte))?;
        let (opaque, behind) = rest.split_at_checked(end)?;
        Some((Self { is_weak, opaque }, behind.strip_prefix(b"\"")?))
    }
}

/// `etagc` of RFC 9110 §8.8.3: no quotation mark, no space, no control character.
fn is_opaque(byte: u8) -> bool {
    byte == b'!' || (byte >= b'#' && byte != 0x7f)
}

#[cfg(test)]
mod tests {
    use super::{EntityTag, Sent};

    fn list(header: &str) -> Vec<(bool, String)> {
        let text = |tag: Sent<'_>| (tag.is_weak, String::from_utf8_lossy(tag.opaque).into_owned());
        Sent::list(header.as_bytes()).map(text).collect()
    }

    #[test]
    fn a_list_is_read_up_to_what_is_no_tag() {
        let strong = |text: &str| (false, text.to_owned());
        assert_eq!(list("\"a\""), [strong("a")]);
        assert_eq!(list("\"a\", W/\"b\",\"\""), [strong("a"), (true, "b".to_owned()), strong("")]);
        assert_eq!(list(" ,\t, \"a,b\" ,"), [strong("a,b")]);
        for none in ["", "a", "*", "\"a", "\"a b\"", "w/\"a\"", "W/a", "\"a\"b, \"c\""] {
            assert_eq!(list(none), [], "{none}");
        }
        assert_eq!(list("\"a\", b, \"c\""), [strong("a")]);
    }

    #[test]
    fn weak_tags_are_equal_where_weakness_is_enough() {
        for (own, sent, strong, weak) in [
            (EntityTag::strong("1"), "\"1\"", true, true),
            (EntityTag::strong("1"), "W/\"1\"", false, true),
            (EntityTag::weak("1"), "\"1\"", false, true),
            (EntityTag::weak("1"), "W/\"1\"", false, true),
            (EntityTag::strong("1"), "\"2\"", false, false),
        ] {
            let sent = Sent::only(sent.as_bytes()).unwrap();
            assert_eq!((own.is(sent), own.is_as_good_as(sent)), (strong, weak), "{own:?} {sent:?}");
        }
        assert_eq!(Sent::only(b"\"1\", \"2\""), None);
    }

    #[test]
    fn a_tag_with_a_forbidden_character_is_no_header() {
        assert_eq!(EntityTag::strong("a-1").to_value().unwrap(), "\"a-1\"");
        assert_eq!(EntityTag::weak("a").with_suffix("-br").to_value().unwrap(), "W/\"a-br\"");
        for bad in ["a\"b", "a b", "a\r\nb", "a\0", "\u{7f}"] {
            assert_eq!(EntityTag::strong(bad).to_value(), None, "{bad:?}");
        }
    }
}
