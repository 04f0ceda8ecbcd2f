//! The document of an application: what the builder says about it, and where it goes.

use std::sync::Arc;

use http::StatusCode;
use serde_json::Value;

use super::assemble::Assembly;
use super::builder::Application;
use super::endpoint::Endpoint;
use super::startup::StartupError;
use crate::extract::Load;
use crate::handler::Methods;
use crate::need::Uploads;
use crate::openapi::{self, Entry, Form, OpenApi, Published, Served, Sources};
use crate::request::Surroundings;

type Edit = Box<dyn Fn(&mut Value) + Send + Sync>;

/// What is wanted of the document.
pub(super) struct Wanted {
    is_wanted: bool,
    about: OpenApi,
    edits: Vec<Edit>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { is_wanted: true, about: OpenApi::new(), edits: Vec::new() }
    }
}

/// The document.
impl Application {
    /// What the document says besides the title and the routes: version, servers, security schemes and the like. Called
    /// twice, the later one counts.
    pub fn with_openapi(mut self, about: OpenApi) -> Self {
        self.document.about = about;
        self
    }

    /// Leaves the document out. Otherwise it is served at `/openapi.json`, at `/openapi.yaml`, and as OpenAPI 3.0.3 at
    /// `/openapi-3.0.json`, each unless a route of the application's own has that url.
    pub fn without_openapi(mut self) -> Self {
        self.document.is_wanted = false;
        self
    }

    /// Changes the finished document, for what the builder has no word for. Several edits are made in their order. What
    /// they make of it is the application's matter: nothing checks it any more.
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

    /// The OpenAPI 3.1 document, for programs: nothing is served and no service is made. It is the one that is served,
    /// and there also where [`without_openapi`](Self::without_openapi) keeps it from being served.
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
    pub fn openapi(mut self) -> Result<Value, StartupError> {
        self.document.is_wanted = true;
        let plan = self.plan()?;
        // The endpoints share it.
        drop(plan.documents);
        Ok(plan.document.and_then(Arc::into_inner).map(Published::into_document).unwrap_or_default())
    }
}

impl Assembly {
    /// Writes the document, unless none is wanted.
    pub(super) fn write_document(&mut self, title: &str, wanted: &Wanted) -> Option<Arc<Published>> {
        if !wanted.is_wanted {
            return None;
        }
        let sources = Sources { title, about: &wanted.about, entries: &self.entries, is_in: |_| true };
        let mut document = openapi::document(&sources, &mut self.schemas, &mut self.faults);
        wanted.edits.iter().for_each(|edit| edit(&mut document));
        Some(Arc::new(Published::new(document)))
    }

    /// The endpoints that serve a document, each unless somebody answers GET at its url.
    pub(super) fn publish(&mut self, document: &Arc<Published>) -> Vec<Endpoint> {
        let mut endpoints = Vec::new();
        for form in Form::ALL {
            let is_taken = |entry: &Entry| entry.url == form.url() && entry.route.methods.contain("GET");
            if self.entries.iter().any(is_taken) {
                continue;
            }
            // What still is refused is a template of the application's own that means the same url.
            let id = self.handlers.len() + endpoints.len();
            if self.router.insert(form.url(), Methods::Only(&["GET"]), id).is_ok() {
                endpoints.push(self.serve(document, form));
            }
        }
        endpoints
    }

    fn serve(&self, document: &Arc<Published>, form: Form) -> Endpoint {
        Endpoint {
            call: Box::new(Served::new(Arc::clone(document), form)),
            route: Surroundings::default(),
            load: Load::NOTHING,
            status: StatusCode::OK,
            body_limit: self.settings.body_limit,
            upload_limit: self.settings.multipart_limit,
            uploads: Uploads::default(),
            timeout: self.settings.request_timeout,
        }
    }
}
