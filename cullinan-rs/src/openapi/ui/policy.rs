//! What a browser lets the pages do: load what is served here, and nothing else.

use std::collections::BTreeSet;

use http::Uri;
use http::header::HeaderValue;
use serde_json::Value;

const SHARED: &str = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Of the page that sends requests, which go to where the servers of the document and of its operations are, and to who
/// gives the tokens that its security schemes ask for. Its style sheet has images in it.
pub(super) fn of_docs(document: &Value) -> HeaderValue {
    let paths = || document.get("paths").into_iter().flat_map(members);
    let operations = paths().flat_map(members);
    let lists = [document]
        .into_iter()
        .chain(paths())
        .chain(operations)
        .filter_map(|place| place.get("servers")?.as_array());
    let servers = lists.flatten().flat_map(urls);
    let tokens = token_urls(document).map(str::to_owned);
    let origins: BTreeSet<_> = servers.chain(tokens).filter_map(|url| origin(&url)).collect();
    let origins: String = origins.iter().map(|origin| format!(" {origin}")).collect();
    let policy = format!("{SHARED}; img-src 'self' data:; connect-src 'self'{origins}");
    HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static(SHARED))
}

/// A policy names no more urls of one server than that.
const MOST_URLS: usize = 64;

/// The urls of a server: one for each choice of its variables.
fn urls(server: &Value) -> Vec<String> {
    let mut urls: Vec<_> = server.get("url").and_then(Value::as_str).map(str::to_owned).into_iter().collect();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        let choices = variable.get("enum").and_then(Value::as_array).into_iter().flatten();
        let values: BTreeSet<_> = choices.chain(variable.get("default")).filter_map(Value::as_str).collect();
        // What stands for any name below a host is the origin's to say.
        if values.is_empty()
            || values.len() * urls.len() > MOST_URLS
            || urls.iter().any(|url| url.starts_with("//{"))
        {
            continue;
        }
        let name = format!("{{{name}}}");
        urls = urls.iter().flat_map(|url| values.iter().map(|value| url.replace(&name, value))).collect();
    }
    urls
}

/// Where the docs page asks for tokens, and for what an OpenID provider says of itself (OpenAPI 3.1 §4.8.27, §4.8.29).
fn token_urls(document: &Value) -> impl Iterator<Item = &str> {
    let schemes = document.pointer("/components/securitySchemes").into_iter().flat_map(members);
    let urls = schemes.flat_map(|scheme| {
        let flows = scheme.get("flows").into_iter().flat_map(members);
        let of_flows = flows.flat_map(|flow| [flow.get("tokenUrl"), flow.get("refreshUrl")]);
        of_flows.chain([scheme.get("openIdConnectUrl")])
    });
    urls.flatten().filter_map(Value::as_str)
}

/// Of the page that an authorization server leads back to, which asks for nothing.
pub(super) fn of_redirect() -> HeaderValue {
    HeaderValue::from_static(SHARED)
}

/// Of the page to be read. No script of it makes markup of texts.
pub(super) fn of_reference() -> HeaderValue {
    let policy = format!("{SHARED}; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'");
    HeaderValue::try_from(policy).unwrap_or_else(|_| HeaderValue::from_static(SHARED))
}

fn members(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_object().into_iter().flat_map(|members| members.values())
}

/// The origin of a url that has one and leaves nothing open. One without a scheme is of the page's, and may leave open
/// what stands in front of a host's first dot, as the servers of hosts do.
fn origin(url: &str) -> Option<String> {
    if let Some(host) = url.strip_prefix("//") {
        let (wild, host) = match host.strip_prefix('{').and_then(|open| open.split_once('}')) {
            Some((_, below)) if below.starts_with('.') => ("*", below),
            _ => ("", host),
        };
        return is_plain(host).then(|| format!("{wild}{host}"));
    }
    let url: Uri = url.parse().ok()?;
    let (scheme, authority) = (url.scheme_str()?, url.authority()?.as_str());
    (matches!(scheme, "http" | "https") && is_plain(authority)).then(|| format!("{scheme}://{authority}"))
}

fn is_plain(authority: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    !authority.is_empty() && authority.bytes().all(fits)
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
            "//",
            "//a'b.example",
            "//{region}",
            "",
        ];
        let servers: Vec<_> = servers.map(|url| json!({ "url": url })).into();
        let policy = of_docs(&json!({ "servers": servers }));
        let policy = policy.to_str().unwrap();
        assert!(policy.ends_with("connect-src 'self' https://api.example:8443"), "{policy}");
        let hosts = json!({ "/": { "get": { "servers": [{ "url": "//admin.example" }, { "url": "//{subdomain}.example" }] } } });
        let policy = of_docs(&json!({ "paths": hosts }));
        assert!(
            policy.to_str().unwrap().ends_with("connect-src 'self' *.example admin.example"),
            "{policy:?}"
        );
        let server = json!({ "url": "https://{stage}.books.example:{port}/{stage}", "variables": {
            "stage": { "default": "api", "enum": ["api", "test"] },
            "port": { "default": "8443" },
        } });
        let policy = of_docs(&json!({ "paths": { "/": { "servers": [server] } } }));
        let expected = "connect-src 'self' https://api.books.example:8443 https://test.books.example:8443";
        assert!(policy.to_str().unwrap().ends_with(expected), "{policy:?}");
        let scheme = json!({ "oauth": { "flows": {
            "authorizationCode": { "authorizationUrl": "https://no.example/", "tokenUrl": "https://login.example/token" },
            "password": { "tokenUrl": "/token", "refreshUrl": "https://again.example/x" },
        } }, "openid": { "openIdConnectUrl": "https://id.example/.well-known" } });
        let policy = of_docs(&json!({ "components": { "securitySchemes": scheme } }));
        let expected = "connect-src 'self' https://again.example https://id.example https://login.example";
        assert!(policy.to_str().unwrap().ends_with(expected), "{policy:?}");
        assert!(of_docs(&json!({})).to_str().unwrap().ends_with("connect-src 'self'"));
    }
}
