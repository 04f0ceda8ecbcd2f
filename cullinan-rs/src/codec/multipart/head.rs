//! The headers of one part.

use super::disposition::Disposition;
use super::trouble::Trouble;
use crate::media::is_token;

/// The headers of one part, as far as they mean something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PartHead {
    /// The field's name.
    pub(crate) name: String,
    /// The file's name as the client said it; `None` for a text.
    pub(crate) filename: Option<String>,
    pub(crate) content_type: Option<String>,
}

impl PartHead {
    /// Reads the lines between a boundary and an empty line. Names of headers are of any case; others than
    /// `Content-Disposition`, `Content-Type` and `Content-Transfer-Encoding` are passed over (RFC 7578 §4.8).
    pub(super) fn read(lines: &[u8]) -> Result<Self, Trouble> {
        let (mut disposition, mut content_type) = (None, None);
        for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let (name, value) = header(line.strip_suffix(b"\r").unwrap_or(line)).ok_or(Trouble::Head)?;
            if name.eq_ignore_ascii_case(b"content-disposition") {
                set(&mut disposition, value)?;
            } else if name.eq_ignore_ascii_case(b"content-type") {
                set(&mut content_type, value)?;
            } else if name.eq_ignore_ascii_case(b"content-transfer-encoding") && !is_identity(value) {
                return Err(Trouble::Encoded);
            }
        }
        let Disposition { name, filename } = Disposition::read(disposition.ok_or(Trouble::NoName)?)?;
        let content_type = content_type.filter(|value| !value.is_empty());
        let content_type = content_type.map(|value| String::from_utf8_lossy(value).into_owned());
        Ok(Self { name, filename, content_type })
    }
}

fn set<'h>(header: &mut Option<&'h [u8]>, value: &'h [u8]) -> Result<(), Trouble> {
    match header.replace(value) {
        None => Ok(()),
        Some(_) => Err(Trouble::Repeated),
    }
}

/// Name and value of a header; `None` for what is none, among them a line that goes on with the one before, which
/// RFC 9112 §5.2 has done away with.
fn header(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let (name, value) = line.split_at_checked(colon)?;
    let value = value.strip_prefix(b":")?.trim_ascii();
    let is_text = |byte: &u8| *byte == b'\t' || (*byte >= b' ' && *byte != 0x7f);
    (is_token(name) && value.iter().all(is_text)).then_some((name, value))
}

/// Whether the bytes are what they stand for.
fn is_identity(encoding: &[u8]) -> bool {
    [b"7bit".as_slice(), b"8bit", b"binary"].iter().any(|known| encoding.eq_ignore_ascii_case(known))
}
