//! What a browser lets the pages do: load what is served here, and nothing else.

use std::collections::BTreeSet;

use http::Uri;
use http::header::HeaderValue;
use serde_json::Value;

const SHARED: &str = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Of the page that sends requests, which go to where the document's servers are. Its style sheet has images in it.
pub(super) fn of_docs(document: &Value) -> HeaderValue {
    let servers = document.get("servers").and_then(Value::as_array).into_iter().flatten();
    let origins: BTreeSet<_> = servers.filter_map(|server| origin(server.get("url")?.as_str()?)).collect();
    let origins: String = origins.iter().map(|origin| format!(" {origin}")).collect();
    let policy = format!("{SHARED}; img-src 'self' data:; connect-src 'self'{origins}");
    HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static(SHARED))
}

/// Of the page to be read. No script of it makes markup of texts.
pub(super) fn of_reference() -> HeaderValue {
    let policy = format!("{SHARED}; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'");
    HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static(SHARED))
}

/// The origin of a url that has one and leaves nothing open.
fn origin(url: &str) -> Option<String> {
    let url: Uri = url.parse().ok()?;
    let (scheme, authority) = (url.scheme_str()?, url.authority()?.as_str());
    let is_plain = authority.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    (matches!(scheme, "http" | "https") && is_plain).then(|| format!("{scheme}://{authority}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn requests_go_to_the_servers_of_the_document_and_nowhere_else() {
        let servers = [
            "https://api.example:8443/v1",
            "/v1",
            "https://a'b.example",
            "https://{region}.example",
            "ftp://x",
            "",
        ];
        let servers: Vec<_> = servers.map(|url| json!({ "url": url })).into();
        let policy = of_docs(&json!({ "servers": servers }));
        let policy = policy.to_str().unwrap();
        assert!(policy.ends_with("connect-src 'self' https://api.example:8443"), "{policy}");
        assert!(of_docs(&json!({})).to_str().unwrap().ends_with("connect-src 'self'"));
    }
}
