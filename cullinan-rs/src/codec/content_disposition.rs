//! `Content-Disposition` of an answer (RFC 6266): whether to show it or to keep it, and under which name.

use http::header::HeaderValue;

use super::percent::encode_attribute;
use crate::upload::safe_name;

/// What a client is to do with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disposition {
    /// To show it.
    Inline,
    /// To keep it as a file.
    Attachment,
}

impl Disposition {
    /// The header, with a name that leaves no directory and starts no header of its own: of the last component of `name`,
    /// without control characters. What is not ASCII stands in `filename*` (RFC 8187) beside a `filename` with `_` for it,
    /// and so does `%`, which some clients decode (RFC 6266 appendix D).
    pub(crate) fn named(self, name: &str) -> HeaderValue {
        let name = safe_name(name);
        let kind = match self {
            Self::Inline => "inline",
            Self::Attachment => "attachment",
        };
        let is_plain = |sign: &char| matches!(sign, ' '..='~') && !matches!(sign, '"' | '\\' | '%');
        let fallback: String = name.chars().map(|sign| if is_plain(&sign) { sign } else { '_' }).collect();
        let mut value = format!("{kind}; filename=\"{fallback}\"");
        if fallback != name {
            value.push_str("; filename*=UTF-8''");
            encode_attribute(&name, &mut value);
        }
        HeaderValue::try_from(value).unwrap_or(HeaderValue::from_static("attachment"))
    }
}

#[cfg(test)]
mod tests {
    use super::Disposition;

    #[test]
    fn a_name_is_one_file_and_no_more_of_a_header_than_its_value() {
        for (name, expected) in [
            ("report.csv", "attachment; filename=\"report.csv\""),
            ("a b.csv", "attachment; filename=\"a b.csv\""),
            ("a;b=c.csv", "attachment; filename=\"a;b=c.csv\""),
            ("a\"b.csv", "attachment; filename=\"a_b.csv\""),
            ("../../etc/passwd", "attachment; filename=\"passwd\""),
            ("C:\\x\\y.txt", "attachment; filename=\"y.txt\""),
            ("", "attachment; filename=\"file\""),
            ("a\r\nset-cookie: b=c", "attachment; filename=\"aset-cookie_ b=c\""),
            ("a\0\u{7f}.txt", "attachment; filename=\"a.txt\""),
            ("100%.csv", "attachment; filename=\"100_.csv\"; filename*=UTF-8''100%25.csv"),
            ("a%22.csv", "attachment; filename=\"a_22.csv\"; filename*=UTF-8''a%2522.csv"),
            ("na\u{ef}ve.txt", "attachment; filename=\"na_ve.txt\"; filename*=UTF-8''na%C3%AFve.txt"),
            (
                "\u{20ac} rates.txt",
                "attachment; filename=\"_ rates.txt\"; filename*=UTF-8''%E2%82%AC%20rates.txt",
            ),
            ("a\u{202e}gnp.exe", "attachment; filename=\"agnp.exe\""),
            ("\u{e4}'*().txt", "attachment; filename=\"_'_().txt\"; filename*=UTF-8''%C3%A4%27_%28%29.txt"),
        ] {
            assert_eq!(Disposition::Attachment.named(name), expected, "{name:?}");
        }
        assert_eq!(Disposition::Inline.named("a.txt"), "inline; filename=\"a.txt\"");
    }
}
