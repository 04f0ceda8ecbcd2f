//! Values as bodies of each media type.

use cullinan::testing::TestParts;
use serde_json::Value;

use super::Sent;
use super::texts::{encoded, text};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// How a media type is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Json,
    MessagePack,
    Form,
    Multipart,
    /// Bytes of which nothing is known.
    Bytes,
}

impl Encoding {
    pub(super) fn of(media_type: &str) -> Self {
        match media_type {
            FORM => Self::Form,
            MULTIPART => Self::Multipart,
            "application/msgpack" => Self::MessagePack,
            json if json == "application/json" || json.ends_with("+json") => Self::Json,
            _ => Self::Bytes,
        }
    }

    /// Whether all is written as text.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Self::Form | Self::Multipart)
    }

    /// A body of that media type; `None` for what it cannot say.
    pub(super) fn write(self, media_type: &str, value: &Value) -> Option<Sent> {
        let bytes = match self {
            Self::Json => value.to_string().into_bytes(),
            Self::MessagePack => rmp_serde::to_vec_named(value).unwrap(),
            Self::Form => form(value)?.into_bytes(),
            Self::Multipart => return Some(sent(parts(value)?)),
            Self::Bytes => text(value).unwrap_or_else(|| value.to_string()).into_bytes(),
        };
        let name = if media_type == "*/*" { "application/x-anything" } else { media_type };
        (!bytes.is_empty()).then(|| Sent { content_type: Some(name.to_owned()), bytes })
    }

    /// What is of the media type by its name alone.
    pub(super) fn malformed(self, media_type: &str) -> Option<Sent> {
        let bytes = match self {
            Self::Json => "{",
            Self::MessagePack => "\u{81}",
            // It has no boundary.
            Self::Multipart => "--a",
            Self::Form | Self::Bytes => return None,
        };
        Some(Sent { content_type: Some(media_type.to_owned()), bytes: bytes.as_bytes().to_vec() })
    }
}

/// Parts as a body.
pub(super) fn sent(parts: TestParts) -> Sent {
    let (content_type, bytes) = parts.into_body();
    Sent { content_type: Some(content_type), bytes }
}

fn form(value: &Value) -> Option<String> {
    let mut pairs = Vec::new();
    add_pairs("", value, &mut pairs)?;
    let pairs: Vec<_> =
        pairs.iter().map(|(name, text)| format!("{}={}", encoded(name), encoded(text))).collect();
    Some(pairs.join("&"))
}

/// A list of texts is a repeated name, as OpenAPI has it; what nests is written as this library reads it.
fn add_pairs(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) -> Option<()> {
    match value {
        Value::Object(members) if !members.is_empty() => members.iter().try_for_each(|(member, value)| {
            let is_plain = !member.is_empty() && !member.contains(['.', '[', ']']);
            let dot = if name.is_empty() { "" } else { "." };
            if is_plain { add_pairs(&format!("{name}{dot}{member}"), value, pairs) } else { None }
        }),
        Value::Array(items) if !items.is_empty() => {
            let is_flat = !name.is_empty() && items.iter().all(|item| text(item).is_some());
            items.iter().enumerate().try_for_each(|(at, item)| match is_flat {
                true => add_pairs(name, item, pairs),
                false => add_pairs(&format!("{name}[{at}]"), item, pairs),
            })
        }
        value => {
            let text = text(value).filter(|_| !name.is_empty())?;
            pairs.push((name.to_owned(), text));
            Some(())
        }
    }
}

/// Texts as parts, lists as repeated ones, objects as JSON (OpenAPI 3.1 §4.8.15.1).
pub(super) fn parts(value: &Value) -> Option<TestParts> {
    let mut parts = TestParts::new();
    for (name, value) in value.as_object().filter(|members| !members.is_empty())? {
        let items = match value {
            Value::Array(items) if items.is_empty() => return None,
            Value::Array(items) => items.iter().collect(),
            value => vec![value],
        };
        for item in items {
            parts = match (item, text(item)) {
                (_, Some(text)) => parts.text(name, &text),
                (Value::Object(_), None) => {
                    let disposition = format!("Content-Disposition: form-data; name=\"{name}\"");
                    parts.part(&format!("{disposition}\r\nContent-Type: application/json"), item.to_string())
                }
                _ => return None,
            };
        }
    }
    Some(parts)
}
