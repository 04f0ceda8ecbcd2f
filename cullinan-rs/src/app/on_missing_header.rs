//! `Application::on_missing_header`: what becomes of a request without a header that its verb lists.

use std::sync::Arc;

use super::builder::Application;
use super::settings::Settings;
use crate::error::Result;
use crate::request::{MissingHeader, RequestHead, Surroundings};
use crate::table::Table;

impl Application {
    /// Says what becomes of a request without a header that the `headers` of its verb list: `Ok(())` lets it pass, and
    /// [`HeaderParams`](crate::params::HeaderParams) has nothing of that name. Without this, and for an error of faults
    /// ([`Error::invalid`](crate::Error::invalid)), the answer is a 400 with all that is wrong with the request; any
    /// other error stands alone. The document calls the headers optional then. Given twice, the later one counts.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/stock", headers = ["X-Token"])]
    /// async fn stock(headers: HeaderParams) -> String {
    ///     format!("{} headers", headers.len())
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = Application::new()
    ///     .handlers(handlers![stock])
    ///     .on_missing_header(|head, name| match head.path() {
    ///         "/stock" => Err(Error::unauthorized(format!("send {name}"))),
    ///         _ => Ok(()),
    ///     });
    /// TestApplication::new(application).get("/stock").send().await.expect_status(401);
    /// # });
    /// ```
    pub fn on_missing_header(
        mut self,
        asked: impl Fn(&RequestHead, &str) -> Result<()> + Send + Sync + 'static,
    ) -> Self {
        self.settings.missing_header = Some(MissingHeader(Arc::new(asked)));
        self
    }
}

impl Settings {
    /// What a route with these placeholders has for all its requests.
    pub(super) fn surroundings(&self, placeholders: Vec<&'static str>, table: Table) -> Surroundings {
        let missing_header = self.missing_header.clone();
        let table = Table { optional_headers: missing_header.is_some(), ..table };
        Surroundings { placeholders, table, missing_header, ..Surroundings::default() }
    }
}
