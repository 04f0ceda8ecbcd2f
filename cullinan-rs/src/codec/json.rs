//! JSON bodies (RFC 8259): UTF-8 checked once, then read as text.

use serde::de::DeserializeOwned;

/// Why a body is not the JSON that was asked for. It never holds what was sent.
#[derive(Debug)]
pub(crate) enum JsonFault {
    /// Not UTF-8 (RFC 8259 §8.1).
    Encoding,
    /// Not JSON, or nested deeper than 128 levels.
    Syntax { line: usize, column: usize },
    /// JSON of another shape.
    Shape { line: usize, column: usize },
}

impl JsonFault {
    /// The sentence for the client.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Encoding => "must be UTF-8".to_owned(),
            Self::Syntax { line, column } => format!("is not valid JSON at line {line}, column {column}"),
            Self::Shape { line, column } => {
                format!("has not the expected shape at line {line}, column {column}")
            }
        }
    }
}

/// Whether a `Content-Type` means JSON: `application/json` or a type with the suffix `+json` (RFC 6839 §3.1),
/// in any case, whatever its parameters.
pub(crate) fn is_json(content_type: &[u8]) -> bool {
    let essence = content_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    essence.eq_ignore_ascii_case(b"application/json")
        || essence.iter().rposition(|byte| *byte == b'+').is_some_and(|plus| {
            essence.get(plus..).is_some_and(|suffix| suffix.eq_ignore_ascii_case(b"+json"))
        })
}

/// Reads a whole body.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, JsonFault> {
    let text = std::str::from_utf8(body).map_err(|_| JsonFault::Encoding)?;
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        if error.is_data() { JsonFault::Shape { line, column } } else { JsonFault::Syntax { line, column } }
    })
}
