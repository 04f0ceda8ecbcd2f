//! The document of an application: what the builder says about it.

use serde_json::Value;

use super::builder::Application;
use super::startup::StartupError;
use super::which::Which;
use crate::openapi::OpenApi;

type Edit = Box<dyn Fn(&mut Value) + Send + Sync>;

/// What is wanted of the document.
pub(super) struct Wanted {
    pub(super) is_wanted: bool,
    pub(super) about: OpenApi,
    edits: Vec<Edit>,
}

impl Wanted {
    /// A document as the application wants it.
    pub(super) fn edited(&self, mut document: Value) -> Value {
        self.edits.iter().for_each(|edit| edit(&mut document));
        document
    }
}

impl Default for Wanted {
    fn default() -> Self {
        Self { is_wanted: true, about: OpenApi::new(), edits: Vec::new() }
    }
}

/// The document.
impl Application {
    /// What the document says besides the routes: version, servers, security schemes and the like. Called
    /// twice, the later one counts.
    pub fn with_openapi(mut self, about: OpenApi) -> Self {
        self.document.about = about;
        self
    }

    /// Leaves the document out, those of hosts, versions and modules, and the pages that show it. Otherwise it is
    /// served at `/openapi.json`, at `/openapi.yaml`, and as OpenAPI 3.0.3 at `/openapi-3.0.json`, each unless a route
    /// of the application's own has that url.
    pub fn without_openapi(mut self) -> Self {
        self.document.is_wanted = false;
        self
    }

    /// Changes the finished document, for what the builder has no word for; of an application with hosts, versions or
    /// documents of modules each one. Several edits are made in their order. What they make of it is the application's
    /// matter: nothing checks it any more.
    ///
    /// ```
    /// use cullinan::prelude::*;
    ///
    /// let application = Application::discover().edit_openapi(|document| {
    ///     document["info"]["x-logo"] = "https://library.example/logo.svg".into();
    /// });
    /// # let _ = application;
    /// ```
    pub fn edit_openapi(mut self, edit: impl Fn(&mut Value) + Send + Sync + 'static) -> Self {
        self.document.edits.push(Box::new(edit));
        self
    }

    /// The OpenAPI 3.1 document, for programs: nothing is served and no service is made. It is the one that is served
    /// to requests that say neither a version nor a host with routes of its own, and there also where
    /// [`without_openapi`](Self::without_openapi) keeps it from being served.
    ///
    /// # Errors
    /// Every start-up fault of the application together.
    ///
    /// ```
    /// use cullinan::prelude::*;
    ///
    /// #[get_api(url = "/health")]
    /// async fn health() -> &'static str {
    ///     "ok"
    /// }
    ///
    /// let document = Application::new().handlers(handlers![health]).openapi().unwrap();
    /// assert_eq!(document["paths"]["/health"]["get"]["operationId"], "health");
    /// ```
    pub fn openapi(self) -> Result<Value, StartupError> {
        Ok(self.openapi_of(&Which::default())?.unwrap_or_default())
    }
}
