//! What is not documented has no effect, and what was left out is what the document says it is.

use serde_json::{Value, json};

use super::encode::Encoding;
use super::{Asker, Request};
use crate::document::{Operation, Parameter};

/// How many names are tried at once.
const AT_ONCE: usize = 80;
/// Headers that HTTP itself gives a meaning.
const OF_HTTP: [&str; 12] = [
    "accept",
    "range",
    "host",
    "cookie",
    "expect",
    "connection",
    "transfer-encoding",
    "upgrade",
    "te",
    "trailer",
    "date",
    "keep-alive",
];
/// What others of them begin with.
const HEADS_OF_HTTP: [&str; 3] = ["if-", "content-", "accept-"];

impl Asker<'_> {
    /// The names that have an effect although the document does not know them.
    pub(super) async fn hidden(&self, operation: &Operation, base: &Request) -> Vec<String> {
        let expected = base.send(self.application).await;
        if !expected.status().is_success() {
            return Vec::new();
        }
        let expected = (expected.status(), expected.bytes().to_vec());
        let parameters = operation.parameters();
        let mut stories = Vec::new();
        for place in ["query", "header", "cookie", "body"] {
            let names = self.unknown(place, &parameters, operation);
            for names in names.chunks(AT_ONCE) {
                if self.answer(base, place, names).await.is_none_or(|answer| answer == expected) {
                    continue;
                }
                for name in names {
                    let answer = self.answer(base, place, std::slice::from_ref(name)).await;
                    if answer.is_some_and(|answer| answer != expected) {
                        stories.push(format!("{place} `{name}` is not documented and has an effect"));
                    }
                }
            }
        }
        stories
    }

    /// Words that are no names of that place.
    fn unknown(&self, place: &str, parameters: &[Parameter], operation: &Operation) -> Vec<String> {
        let is_free = parameters.iter().any(|parameter| parameter.place == place && parameter.is_free());
        if is_free {
            return Vec::new();
        }
        let mut words: Vec<String> = self.words.to_vec();
        match place {
            "header" => {
                words.iter_mut().for_each(|word| *word = word.to_lowercase().replace('_', "-"));
                words.sort();
                words.dedup();
                words.retain(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
                words.retain(|word| !is_of_http(word));
            }
            "cookie" => {
                words.retain(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
            }
            "body" => return self.unknown_members(words, operation),
            _ => {}
        }
        let is_known = |word: &String| {
            parameters.iter().any(|known| known.place == place && known.name.eq_ignore_ascii_case(word))
        };
        words.retain(|word| !is_known(word));
        words
    }

    /// Words that are no members of a body of JSON, where others are passed over.
    fn unknown_members(&self, mut words: Vec<String>, operation: &Operation) -> Vec<String> {
        let schema = operation.body().and_then(|(content, _)| content.get("application/json"));
        let schema = schema.map(|content| self.generator.document.resolve(&content["schema"]));
        match schema.as_ref().and_then(|schema| Some((schema, schema.get("properties")?.as_object()?))) {
            Some((schema, known)) if schema.get("additionalProperties").is_none() => {
                words.retain(|word| !known.contains_key(word));
                words
            }
            _ => Vec::new(),
        }
    }

    /// What is answered with those names besides; `None` where there is no place for them.
    async fn answer(
        &self,
        base: &Request,
        place: &str,
        names: &[String],
    ) -> Option<(http::StatusCode, Vec<u8>)> {
        let request = if place == "body" {
            let mut body = base
                .body
                .clone()
                .filter(|body| body.content_type.as_deref().map(Encoding::of) == Some(Encoding::Json))?;
            let mut value: Value = serde_json::from_slice(&body.bytes).ok()?;
            value.as_object_mut()?.extend(names.iter().map(|name| (name.clone(), json!({ "zz": [null] }))));
            body.bytes = value.to_string().into_bytes();
            base.with_body(body)
        } else {
            names.iter().fold(base.clone(), |request, name| request.with_more(place, name, "%01junk"))
        };
        let answer = request.send(self.application).await;
        Some((answer.status(), answer.bytes().to_vec()))
    }

    /// The defaults that are not what stands in for what was left out.
    pub(super) async fn wrong_defaults(&self, operation: &Operation, base: &Request) -> Vec<String> {
        let mut pairs = Vec::new();
        for parameter in operation.parameters() {
            let default = self.generator.document.resolve(&parameter.schema).get("default").cloned();
            // Nothing is sent of an empty list either.
            let Some(default) = default.filter(|default| *default != json!([])) else { continue };
            let with = base.with(&parameter, &default);
            pairs.push((format!("{} `{}`", parameter.place, parameter.name), base.without(&parameter), with));
        }
        pairs.extend(self.defaults_of_members(operation, base));
        let mut stories = Vec::new();
        for (what, without, with) in pairs {
            let Some(with) = with else {
                stories.push(format!("the default of {what} cannot be sent"));
                continue;
            };
            let (without, with) = (without.send(self.application).await, with.send(self.application).await);
            if !with.status().is_success() || without.bytes() != with.bytes() {
                let (one, other) =
                    (String::from_utf8_lossy(without.bytes()), String::from_utf8_lossy(with.bytes()));
                stories.push(format!("the default of {what} is another one: {one} is not {other}"));
            }
        }
        stories
    }

    fn defaults_of_members(
        &self,
        operation: &Operation,
        base: &Request,
    ) -> Vec<(String, Request, Option<Request>)> {
        let document = self.generator.document;
        let content = operation.body().and_then(|(content, _)| content.get("application/json"));
        let Some(schema) = content.map(|content| document.resolve(&content["schema"])) else {
            return Vec::new();
        };
        let Some(sound) = self.generator.sound(&schema).filter(Value::is_object) else { return Vec::new() };
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let with_default = properties
            .filter_map(|(name, schema)| Some((name, document.resolve(schema).get("default")?.clone())));
        with_default
            .filter(|(_, default)| !default.is_null())
            .map(|(name, default)| {
                let mut with = sound.clone();
                with[name] = default;
                let mut without = sound.clone();
                without.as_object_mut().unwrap().remove(name);
                let [without, with] = [without, with]
                    .map(|value| base.with_body(Encoding::Json.write("application/json", &value).unwrap()));
                (format!("member `{name}`"), without, Some(with))
            })
            .collect()
    }
}

fn is_of_http(name: &str) -> bool {
    OF_HTTP.contains(&name) || HEADS_OF_HTTP.iter().any(|head| name.starts_with(head))
}
