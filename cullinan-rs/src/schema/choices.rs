//! Enums whose variants have words: schemars makes a union of them, which no client generator takes for an enum.

use serde_json::{Map, Value};

/// Makes a union of constants one `enum`; what is said of each is a list behind what is said of all.
pub(super) fn merge(schema: &mut Map<String, Value>) {
    let Some(choices) = schema.get("oneOf").and_then(Value::as_array).and_then(|choices| read(choices))
    else {
        return;
    };
    schema.remove("oneOf");
    let words: Vec<_> = choices.iter().filter_map(Choice::words).collect();
    if !words.is_empty() {
        let said = schema.get("description").and_then(Value::as_str).map(str::to_owned);
        let description: Vec<_> = said.into_iter().chain([words.join("\n")]).collect();
        schema.insert("description".to_owned(), description.join("\n\n").into());
    }
    if let Some(Choice { r#type: Some(name), .. }) = choices.first() {
        schema.insert("type".to_owned(), name.clone());
    }
    schema.insert("enum".to_owned(), choices.into_iter().map(|choice| choice.value).collect());
}

struct Choice {
    r#type: Option<Value>,
    value: Value,
    description: Option<String>,
}

impl Choice {
    fn words(&self) -> Option<String> {
        let lines = self.description.as_deref()?.split('\n').map(str::trim).filter(|line| !line.is_empty());
        Some(format!("* `{}`: {}", self.value.as_str()?, lines.collect::<Vec<_>>().join(" ")))
    }
}

/// The constants of a union; `None` if anything else is in it, or if they are of several types.
fn read(alternatives: &[Value]) -> Option<Vec<Choice>> {
    let mut choices = Vec::new();
    for alternative in alternatives {
        let mut members = alternative.as_object()?.clone();
        let r#type = members.remove("type");
        let description = members.remove("description").and_then(|text| text.as_str().map(str::to_owned));
        let values = match (members.remove("const"), members.remove("enum")) {
            (Some(value), None) => vec![value],
            (None, Some(Value::Array(values))) => values,
            _ => return None,
        };
        if !members.is_empty() {
            return None;
        }
        choices.extend(values.into_iter().map(|value| Choice {
            r#type: r#type.clone(),
            value,
            description: description.clone(),
        }));
    }
    let is_alike =
        choices.iter().all(|choice| choice.r#type == choices.first().and_then(|first| first.r#type.clone()));
    (!choices.is_empty() && is_alike).then_some(choices)
}
