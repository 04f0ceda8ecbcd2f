//! Where the pages of the document are: the builder's part of the feature `docs-ui`.

use super::builder::Application;
use crate::openapi::Docs;

impl Application {
    /// Serves the docs page at `url` rather than at `/docs`, and the reference page at `reference` below it. The pages show
    /// the document to people: the first one sends requests as well, the second one is to be read, searched and printed.
    /// Nothing is loaded from anywhere but the application, and a proxy may serve all of it under a prefix.
    ///
    /// A route of the application's own that answers GET at `url` wins, and there are no pages; without the document there
    /// are none either. Said twice, the later url counts. One that does not begin with a slash, or has anything but letters,
    /// digits and `-._~` in its segments, is a start-up fault.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    /// # runtime.block_on(async {
    /// let application = TestApplication::new(Application::new().docs_url("/internal/docs"));
    /// application.get("/internal/docs").send().await.expect_status(200);
    /// application.get("/internal/docs/reference").send().await.expect_status(200);
    /// application.get("/docs").send().await.expect_status(404);
    /// # });
    /// ```
    pub fn docs_url(mut self, url: impl Into<String>) -> Self {
        self.docs = Docs::at(url.into());
        self
    }

    /// Leaves the docs page and the reference page out; the document stays.
    pub fn without_docs(mut self) -> Self {
        self.docs = Docs::NONE;
        self
    }
}
