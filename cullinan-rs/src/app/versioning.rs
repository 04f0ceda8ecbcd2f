//! `Versioning`: where a request says which version of an application it means.

use http::HeaderName;

use super::builder::Application;
use crate::fault::In;
use crate::spec::Parameter;
use crate::version;

/// Where a request says which version it means; given to [`Application::versions`].
#[derive(Clone, Debug)]
pub struct Versioning {
    pub(super) place: VersionPlace,
    pub(super) default: Option<String>,
}

/// Where a version stands.
#[derive(Clone, Debug)]
pub(super) enum VersionPlace {
    /// In front of the path, `/v2`.
    Path,
    /// In a header, here as it was written.
    Header(String),
    /// In the query string.
    Query(String),
    /// In the parameter `v` of a media range of `Accept`.
    MediaType,
}

impl Versioning {
    /// As the first segment of the path: `/v2/books`. Another version than a route has is another path: 404.
    #[must_use]
    pub fn path() -> Self {
        Self { place: VersionPlace::Path, default: None }
    }

    /// In a header: `X-API-Version: 2`.
    #[must_use]
    pub fn header(name: impl Into<String>) -> Self {
        Self { place: VersionPlace::Header(name.into()), default: None }
    }

    /// In the query string: `?version=2`.
    #[must_use]
    pub fn query(name: impl Into<String>) -> Self {
        Self { place: VersionPlace::Query(name.into()), default: None }
    }

    /// In the parameter `v` of what `Accept` lists: `application/json;v=2`. Of several, that of the highest `q` which
    /// there is; of equal ones the first. It counts on `*/*`, `application/*`, JSON, MessagePack and texts; what others
    /// mean by it is passed over. A range without it takes the default version, after the versions that are listed.
    #[must_use]
    pub fn media_type() -> Self {
        Self { place: VersionPlace::MediaType, default: None }
    }

    /// The version of requests that say none. One that no route has is a start-up fault.
    #[must_use]
    pub fn default_version(mut self, version: impl Into<String>) -> Self {
        self.default = Some(version.into());
        self
    }

    /// What is wrong with it itself.
    pub(super) fn fault(&self) -> Option<String> {
        let place = match &self.place {
            VersionPlace::Header(name) if HeaderName::try_from(name).is_err() => Some(format!(
                "`{name}` is no header's name; write one such as `Versioning::header(\"X-API-Version\")`"
            )),
            VersionPlace::Query(name) if name.is_empty() => Some(
                "a parameter without a name; write one such as `Versioning::query(\"version\")`".to_owned(),
            ),
            _ => None,
        };
        let default =
            || self.default.as_deref().and_then(version::fault).map(|how| format!("default version: {how}"));
        place.or_else(default)
    }

    /// Whether versions are told apart by the path alone.
    pub(super) fn is_in_path(&self) -> bool {
        matches!(self.place, VersionPlace::Path)
    }

    /// The header by which caches tell answers apart (RFC 9110 §12.5.5).
    pub(super) fn varies(&self) -> Option<HeaderName> {
        match &self.place {
            VersionPlace::Header(name) => HeaderName::try_from(name).ok(),
            VersionPlace::MediaType => Some(http::header::ACCEPT),
            VersionPlace::Path | VersionPlace::Query(_) => None,
        }
    }

    /// The parameter that the document shows for a route of one version; OpenAPI has none for paths and `Accept`.
    pub(super) fn parameter(&self, version: &str) -> Option<Parameter> {
        let (name, place) = match &self.place {
            VersionPlace::Header(name) => (name, In::Header),
            VersionPlace::Query(name) => (name, In::Query),
            VersionPlace::Path | VersionPlace::MediaType => return None,
        };
        Some(Parameter {
            name: name.clone(),
            place,
            required: self.default.as_deref() != Some(version),
            description: Some("The version.".to_owned()),
            deprecated: false,
            explode: true,
            schema: serde_json::json!({ "type": "string", "const": version }),
            example: None,
        })
    }
}

impl Application {
    /// Says where requests say which version they mean. Controllers, verbs and modules belong to one by
    /// `version = "2"`, and the same method and url under different versions are different routes.
    ///
    /// * A request that says no version is of the default one; without a default it is a 400 `missing`.
    /// * A version that the url does not have is a 400 `one_of`, in `Accept` a 406, in the path a 404. Two different ones
    ///   in one request are a 400 `malformed`.
    /// * Routes without a version answer requests of every version, and none, that no route with one answers.
    ///
    /// Under [`Versioning::path`] the version is the first segment, in front of all prefixes, and the urls of the
    /// default version are there without it too. The document has all of them. Of the other ways a document has one
    /// version: `/openapi.json` shows the default one or else the latest, and every other one to requests of that
    /// version. Versions without this are a start-up fault.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/books", version = "1", deprecated = "2027-01-01", sunset = "2027-06-01")]
    /// async fn titles() -> &'static str {
    ///     "titles"
    /// }
    ///
    /// #[get_api(url = "/books", version = "2")]
    /// async fn books() -> &'static str {
    ///     "books"
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = Application::new().handlers(handlers![titles, books]);
    /// let application = application.versions(Versioning::header("X-API-Version").default_version("1"));
    /// let application = TestApplication::new(application);
    /// let answer = application.get("/books").send().await;
    /// answer.expect_text("titles").expect_header("deprecation", "@1798761600");
    /// application.get("/books").header("X-API-Version", "2").send().await.expect_text("books");
    /// application.get("/books").header("X-API-Version", "3").send().await.expect_status(400);
    /// # });
    /// ```
    pub fn versions(mut self, versioning: Versioning) -> Self {
        self.layout.versions = Some(versioning);
        self
    }
}
