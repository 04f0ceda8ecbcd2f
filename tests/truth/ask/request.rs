//! A request, before it is sent.

use cullinan::testing::{TestApplication, TestResponse};
use http::HeaderValue;

use super::texts;
use crate::document::{Operation, Parameter};

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    url: String,
    texts: Vec<Text>,
    pub(crate) body: Option<Sent>,
}

/// A text of a parameter, encoded as its place wants it.
#[derive(Clone, Debug)]
struct Text {
    place: String,
    /// The parameter that it belongs to.
    owner: String,
    name: String,
    raw: Vec<u8>,
}

/// A body.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

impl Request {
    pub(crate) fn new(operation: &Operation) -> Self {
        Self { method: operation.method.clone(), url: operation.url.clone(), texts: Vec::new(), body: None }
    }

    /// The same without a parameter.
    pub(crate) fn without(&self, parameter: &Parameter) -> Self {
        let mut request = self.clone();
        request.texts.retain(|text| text.place != parameter.place || text.owner != parameter.name);
        request
    }

    /// The same with another value of a parameter; `None` for what no text can say.
    pub(crate) fn with(&self, parameter: &Parameter, value: &serde_json::Value) -> Option<Self> {
        let mut request = self.without(parameter);
        for (name, raw) in texts::write(parameter, value)? {
            request.push(&parameter.place, &parameter.name, &name, raw.into_bytes());
        }
        Some(request)
    }

    /// The same with a parameter that is no text at all.
    pub(crate) fn with_raw(&self, parameter: &Parameter, raw: &[u8]) -> Self {
        let mut request = self.without(parameter);
        request.push(&parameter.place, &parameter.name, &parameter.name, raw.to_vec());
        request
    }

    /// The same with what no parameter is.
    pub(crate) fn with_more(&self, place: &str, name: &str, raw: &str) -> Self {
        let mut request = self.clone();
        request.push(place, name, name, raw.as_bytes().to_vec());
        request
    }

    fn push(&mut self, place: &str, owner: &str, name: &str, raw: Vec<u8>) {
        let [place, owner, name] = [place, owner, name].map(str::to_owned);
        self.texts.push(Text { place, owner, name, raw });
    }

    pub(crate) fn with_body(&self, body: Sent) -> Self {
        Self { body: Some(body), ..self.clone() }
    }

    pub(crate) fn without_body(&self) -> Self {
        Self { body: None, ..self.clone() }
    }

    pub(crate) fn with_method(&self, method: &str) -> Self {
        Self { method: method.to_owned(), ..self.clone() }
    }

    fn of(&self, place: &str) -> impl Iterator<Item = (&str, &[u8])> {
        self.texts.iter().filter(move |text| text.place == place).map(|text| (&*text.name, &*text.raw))
    }

    /// The url with its placeholders filled in.
    pub(crate) fn target(&self) -> String {
        let mut url = self.url.clone();
        for (name, raw) in self.of("path") {
            url = url.replace(&format!("{{{name}}}"), std::str::from_utf8(raw).unwrap());
        }
        let pairs: Vec<_> = self
            .of("query")
            .map(|(name, raw)| format!("{}={}", texts::encoded(name), std::str::from_utf8(raw).unwrap()))
            .collect();
        if pairs.is_empty() { url } else { format!("{url}?{}", pairs.join("&")) }
    }

    pub(crate) async fn send(&self, application: &TestApplication) -> TestResponse {
        let mut request = application.request(&self.method, &self.target());
        for (name, raw) in self.of("header") {
            request = request.header(name, raw);
        }
        let cookies: Vec<Vec<u8>> =
            self.of("cookie").map(|(name, raw)| [name.as_bytes(), b"=", raw].concat()).collect();
        if !cookies.is_empty() {
            request = request.header("cookie", cookies.join(&b"; "[..]));
        }
        if let Some(Sent { content_type, bytes }) = &self.body {
            if let Some(content_type) = content_type {
                request = request.header("content-type", content_type);
            }
            request = request.body(bytes.clone());
        }
        request.send().await
    }

    /// What it was, for whoever reads the story.
    pub(crate) fn told(&self) -> String {
        let headers = self.of("header").chain(self.of("cookie"));
        let headers: Vec<_> =
            headers.map(|(name, raw)| format!("{name}: {}", String::from_utf8_lossy(raw))).collect();
        let body = self.body.as_ref().map_or(String::new(), |Sent { content_type, bytes }| {
            let text: String = String::from_utf8_lossy(bytes).chars().take(300).collect();
            format!(" {} {text}", content_type.as_deref().unwrap_or("untyped"))
        });
        let mut told = format!("{} {}", self.method, self.target());
        told.truncate(told.char_indices().nth(300).map_or(told.len(), |(at, _)| at));
        format!("{told} {headers:?}{body}")
    }
}

/// Whether a header holds it as it is: what is not ASCII is for those that know each other (RFC 9110 §5.5).
pub(super) fn is_header(text: &str) -> bool {
    text.trim() == text && text.is_ascii() && HeaderValue::from_str(text).is_ok()
}
