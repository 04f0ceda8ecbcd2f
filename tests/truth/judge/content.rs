//! What an answer holds, as the value that its schema speaks of.

use serde_json::{Map, Value, json};

/// The value; `None` where the schema has nothing to say of bytes.
pub(super) fn value(media_type: &str, bytes: &[u8]) -> Result<Option<Value>, String> {
    let text = || std::str::from_utf8(bytes).map_err(|error| format!("{media_type} is no text: {error}"));
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    Ok(Some(match essence {
        "application/json" | "application/problem+json" => json_of(text()?)?,
        "application/msgpack" => rmp_serde::from_slice(bytes).map_err(|error| error.to_string())?,
        "application/jsonl" => text()?.lines().map(json_of).collect::<Result<_, _>>()?,
        "text/event-stream" => events(text()?),
        other if other.starts_with("text/") => text()?.into(),
        _ => return Ok(None),
    }))
}

pub(super) fn json_of(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{error} in {text:?}"))
}

/// Server-sent events as a list of objects; comments are none.
fn events(text: &str) -> Value {
    let event = |text: &str| {
        let mut members = Map::new();
        for (name, value) in
            text.lines().filter_map(|line| line.split_once(':')).filter(|(name, _)| !name.is_empty())
        {
            let value = value.strip_prefix(' ').unwrap_or(value);
            match members.get_mut(name) {
                Some(Value::String(data)) => data.extend(["\n", value]),
                _ => drop(members.insert(name.to_owned(), value.into())),
            }
        }
        if let Some(retry) = members.get_mut("retry") {
            *retry =
                retry.as_str().and_then(|retry| retry.parse::<u64>().ok()).map_or(json!(null), Value::from);
        }
        members
    };
    let events = text.split("\n\n").filter(|text| !text.is_empty()).map(event);
    events.filter(|event| !event.is_empty()).map(Value::from).collect()
}

/// Whether a media type of the document takes one of an answer.
pub(super) fn is_of(documented: &str, sent: &str) -> bool {
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match documented {
        "*/*" => true,
        // With parameters it is meant as it stands.
        exact if exact.contains(';') => exact == sent,
        name => essence(name) == essence(sent),
    }
}

/// The media types of an answer with their schemas.
pub(super) fn told(answer: &Value) -> Vec<(String, Value)> {
    let content = answer.get("content").and_then(Value::as_object).into_iter().flatten();
    content.map(|(name, content)| (name.clone(), content["schema"].clone())).collect()
}
