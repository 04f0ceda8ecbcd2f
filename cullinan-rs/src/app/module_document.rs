//! The document that a module has of its own, beside that of the application.

use super::module::Module;
use crate::openapi::OpenApi;

/// A document of a module's routes, and where it is.
pub(super) struct ModuleDocument {
    /// What the module is called.
    pub(super) name: String,
    /// How a report speaks of it.
    pub(super) label: String,
    /// The whole prefix, without a slash at its end.
    pub(super) prefix: String,
    /// The number of the host that it is there for.
    pub(super) host: Option<usize>,
    pub(super) about: OpenApi,
}

impl Module {
    /// Gives the module a document of its own: of its routes and those of the modules in it, which stay in the
    /// application's document as well. It is served below the module's prefix, at `/openapi.json`, `/openapi.yaml` and
    /// `/openapi-3.0.json`, with the docs page at `/docs` there; that of a module with a host is what is served to that
    /// host, which has no docs page of its own. A program prints it when it is asked for `openapi --module NAME`.
    ///
    /// What is not said here is what the application says, except for the summary, the description and the webhooks; the
    /// title is the module's name. Two documents at one url are a start-up fault. Without the application's document
    /// there is none of a module either. Said twice, the later one counts.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/users")]
    /// async fn users() -> Vec<u64> {
    ///     vec![7]
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let accounts = Module::new("accounts")
    ///     .with_openapi(OpenApi::new().title("Accounts").version("2.0.0"))
    ///     .handlers(handlers![users]);
    /// let application = TestApplication::new(Application::new().include("/accounts", accounts));
    /// let document: serde_json::Value = application.get("/accounts/openapi.json").send().await.json();
    /// assert_eq!(document["info"]["title"], "Accounts");
    /// assert!(document["paths"]["/accounts/users"]["get"].is_object());
    /// # });
    /// ```
    pub fn with_openapi(mut self, about: OpenApi) -> Self {
        self.about = Some(about);
        self
    }
}
