//! `SecurityScheme`: how a caller proves who it is.

use serde_json::{Map, Value, json};

use super::text::with;

/// How a caller proves who it is. It describes: what a scheme asks for is enforced by the application.
///
/// ```
/// use cullinan::openapi::{Flow, SecurityScheme};
///
/// let schemes = [
///     SecurityScheme::bearer().bearer_format("JWT"),
///     SecurityScheme::basic(),
///     SecurityScheme::api_key_in_header("X-Api-Key").description("One for each shop"),
///     SecurityScheme::oauth2([Flow::client_credentials("https://login.example/token")
///         .scope("books:write", "add and change books")]),
///     SecurityScheme::open_id_connect("https://login.example/.well-known/openid-configuration"),
/// ];
/// # let _ = schemes;
/// ```
#[derive(Clone, Debug)]
pub struct SecurityScheme(Map<String, Value>);

impl SecurityScheme {
    /// A token in the header `Authorization: Bearer ..` (RFC 6750).
    #[must_use]
    pub fn bearer() -> Self {
        Self::http("bearer")
    }

    /// A name and a password in the header `Authorization: Basic ..` (RFC 7617).
    #[must_use]
    pub fn basic() -> Self {
        Self::http("basic")
    }

    /// Another scheme of the header `Authorization`, by its registered name (RFC 9110 §16.4.1).
    #[must_use]
    pub fn http(scheme: impl Into<String>) -> Self {
        Self::of("http").with("scheme", scheme.into())
    }

    /// A key in a header.
    #[must_use]
    pub fn api_key_in_header(name: impl Into<String>) -> Self {
        Self::api_key("header", name)
    }

    /// A key in the query string, where logs and histories keep it.
    #[must_use]
    pub fn api_key_in_query(name: impl Into<String>) -> Self {
        Self::api_key("query", name)
    }

    /// A key in a cookie.
    #[must_use]
    pub fn api_key_in_cookie(name: impl Into<String>) -> Self {
        Self::api_key("cookie", name)
    }

    /// OAuth 2.0 (RFC 6749) by these flows; of two of one kind the later counts.
    #[must_use]
    pub fn oauth2(flows: impl IntoIterator<Item = Flow>) -> Self {
        let flows = flows.into_iter().map(|flow| (flow.kind.to_owned(), flow.into_value()));
        Self::of("oauth2").with("flows", Value::Object(flows.collect()))
    }

    /// OpenID Connect, by the url of its discovery document.
    #[must_use]
    pub fn open_id_connect(url: impl Into<String>) -> Self {
        Self::of("openIdConnect").with("openIdConnectUrl", url.into())
    }

    /// What it is, as Markdown.
    #[must_use]
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with("description", text.into())
    }

    /// What a bearer token looks like, such as `JWT`: a hint for readers.
    #[must_use]
    pub fn bearer_format(self, format: impl Into<String>) -> Self {
        self.with("bearerFormat", format.into())
    }

    fn of(kind: &str) -> Self {
        Self(with(Map::new(), "type", kind))
    }

    fn api_key(place: &str, name: impl Into<String>) -> Self {
        Self::of("apiKey").with("in", place).with("name", name.into())
    }

    fn with(self, name: &str, value: impl Into<Value>) -> Self {
        Self(with(self.0, name, value))
    }

    /// Whether requirements may name scopes: those of other schemes are roles, which only OpenAPI 3.1 knows.
    pub(super) fn scopes(&self) -> Option<Vec<&str>> {
        let flows = self.0.get("flows")?.as_object()?;
        let scopes = flows.values().filter_map(|flow| flow.get("scopes")?.as_object());
        Some(scopes.flat_map(|scopes| scopes.keys().map(String::as_str)).collect())
    }

    pub(super) fn into_value(self) -> Value {
        self.0.into()
    }
}

/// One way to get a token by OAuth 2.0, with the scopes there are.
#[derive(Clone, Debug)]
pub struct Flow {
    kind: &'static str,
    members: Map<String, Value>,
    scopes: Map<String, Value>,
}

impl Flow {
    /// By a code that the user's browser brings back (RFC 6749 §4.1).
    #[must_use]
    pub fn authorization_code(authorization_url: impl Into<String>, token_url: impl Into<String>) -> Self {
        let (login, token) = (authorization_url.into(), token_url.into());
        Self::of("authorizationCode", json!({ "authorizationUrl": login, "tokenUrl": token }))
    }

    /// By the client's own secret (RFC 6749 §4.4).
    #[must_use]
    pub fn client_credentials(token_url: impl Into<String>) -> Self {
        Self::of("clientCredentials", json!({ "tokenUrl": token_url.into() }))
    }

    /// By the user's name and password (RFC 6749 §4.3), which OAuth 2.1 leaves out.
    #[must_use]
    pub fn password(token_url: impl Into<String>) -> Self {
        Self::of("password", json!({ "tokenUrl": token_url.into() }))
    }

    /// By a token in the url that the browser comes back with (RFC 6749 §4.2), which OAuth 2.1 leaves out.
    #[must_use]
    pub fn implicit(authorization_url: impl Into<String>) -> Self {
        Self::of("implicit", json!({ "authorizationUrl": authorization_url.into() }))
    }

    /// Where a token is renewed, if elsewhere.
    #[must_use]
    pub fn refresh_url(self, url: impl Into<String>) -> Self {
        Self { members: with(self.members, "refreshUrl", url.into()), ..self }
    }

    /// A scope, and what it allows.
    #[must_use]
    pub fn scope(self, name: impl Into<String>, allows: impl Into<String>) -> Self {
        Self { scopes: with(self.scopes, &name.into(), allows.into()), ..self }
    }

    fn of(kind: &'static str, urls: Value) -> Self {
        let Value::Object(members) = urls else { return Self::of(kind, json!({})) };
        Self { kind, members, scopes: Map::new() }
    }

    fn into_value(self) -> Value {
        with(self.members, "scopes", self.scopes).into()
    }
}
