//! `Content-Disposition` (RFC 7578 §4.2), as browsers and other clients write it.

use super::trouble::Trouble;
use crate::codec::percent;
use crate::media::is_token;

/// What a part is called.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Disposition {
    pub(super) name: String,
    pub(super) filename: Option<String>,
}

/// What a backslash means in a quoted string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escapes {
    /// It is taken off the character behind it (RFC 9110 §5.6.4).
    Http,
    /// Only a quote is escaped, and by `%22` too, as are line breaks by `%0D` and `%0A` (WHATWG HTML, "multipart
    /// form data"). Any other backslash is one: `C:\dir\x.png` keeps its own. So is one before the last quote.
    Forms,
}

impl Disposition {
    /// Reads the header. `filename*` (RFC 8187) is preferred where it can be read; where it cannot and stands alone, it
    /// is a file all the same, of no name.
    pub(super) fn read(value: &[u8]) -> Result<Self, Trouble> {
        // What is not UTF-8 can be a file's name, of which it is only a hint, and no field's.
        let value = String::from_utf8_lossy(value);
        let (kind, rest) = value.split_once(';').ok_or(Trouble::NoName)?;
        if !kind.trim().eq_ignore_ascii_case("form-data") {
            return Err(Trouble::NoName);
        }
        let (mut name, mut filename, mut extended) = (None, None, None);
        for (key, text) in parameters(rest, Escapes::Forms).ok_or(Trouble::Head)? {
            let slot = match key.to_ascii_lowercase().as_str() {
                "name" => &mut name,
                "filename" => &mut filename,
                "filename*" => &mut extended,
                _ => continue,
            };
            if slot.replace(text).is_some() {
                return Err(Trouble::Repeated);
            }
        }
        let name = name.filter(|name| !name.contains(char::REPLACEMENT_CHARACTER)).ok_or(Trouble::NoName)?;
        let unreadable = extended.is_some().then(String::new);
        let filename = extended.and_then(|text| decode_extended(&text)).or(filename).or(unreadable);
        Ok(Self { name, filename })
    }
}

/// The parameters behind the first `;` of a header; `None` for what are none.
pub(super) fn parameters(mut text: &str, escapes: Escapes) -> Option<Vec<(&str, String)>> {
    let mut parameters = Vec::new();
    loop {
        text = text.trim_start_matches([' ', '\t', ';']);
        if text.is_empty() {
            return Some(parameters);
        }
        let (name, rest) = text.split_once('=')?;
        let (name, rest) = (name.trim_end(), rest.trim_start());
        if !is_token(name.as_bytes()) {
            return None;
        }
        let (value, rest) = match rest.strip_prefix('"') {
            Some(quoted) => unquote(quoted, escapes)?,
            None => {
                let (value, rest) = rest.split_at(rest.find(';').unwrap_or(rest.len()));
                (value.trim_end().to_owned(), rest)
            }
        };
        parameters.push((name, value));
        text = rest.trim_start();
        if !text.is_empty() && !text.starts_with(';') {
            return None;
        }
    }
}

/// Reads up to the closing quote: the text, and what stands behind it.
fn unquote(quoted: &str, escapes: Escapes) -> Option<(String, &str)> {
    let mut text = String::with_capacity(quoted.len().min(64));
    let mut rest = quoted;
    loop {
        let at = rest.find(['"', '\\', '%'])?;
        let (plain, from) = rest.split_at(at);
        text.push_str(plain);
        if let Some(behind) = from.strip_prefix('"') {
            return Some((text, behind));
        }
        let (sign, behind) = escaped(from, escapes)?;
        text.push(sign);
        rest = behind;
    }
}

/// The character at a backslash or a percent sign, and what stands behind it.
fn escaped(from: &str, escapes: Escapes) -> Option<(char, &str)> {
    let mut signs = from.chars();
    let first = signs.next()?;
    let behind = signs.as_str();
    match (first, escapes) {
        ('\\', Escapes::Http) => {
            let sign = signs.next()?;
            Some((sign, signs.as_str()))
        }
        ('\\', Escapes::Forms) => {
            let quote = behind.strip_prefix('"').filter(|rest| rest.contains('"'));
            Some(quote.map_or((first, behind), |rest| ('"', rest)))
        }
        ('%', Escapes::Forms) => {
            let known = [("22", '"'), ("0D", '\r'), ("0A", '\n')];
            let code = behind.get(..2).unwrap_or_default();
            let sign = known.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(code));
            Some(sign.map_or((first, behind), |(_, sign)| (sign, behind.get(2..).unwrap_or_default())))
        }
        _ => Some((first, behind)),
    }
}

/// Decodes `charset'language'percent-encoded` (RFC 8187 §3.2); ISO-8859-1 is still sent by clients of RFC 5987.
fn decode_extended(text: &str) -> Option<String> {
    let mut parts = text.splitn(3, '\'');
    let (charset, _, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    if charset.eq_ignore_ascii_case("utf-8") {
        return percent::decode(encoded, percent::Plus::Literal).map(Into::into);
    }
    let is_latin = charset.eq_ignore_ascii_case("iso-8859-1") && encoded.is_ascii();
    let bytes = is_latin.then(|| percent::decode_bytes(encoded, percent::Plus::Literal))??;
    Some(bytes.into_iter().map(char::from).collect())
}
