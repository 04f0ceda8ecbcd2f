//! `Application::constraint`: constraints of one's own for the placeholders of urls.

use std::sync::Arc;

use super::builder::Application;

impl Application {
    /// Gives the urls a constraint: `{code:isbn}` stands for a segment that `accepts` says yes to, once it is
    /// percent-decoded. A segment that it refuses goes on to the next template that fits. A url with a name that nobody
    /// gave keeps the application from starting, and so does a name that is built in or one letter apart from one that
    /// is. Given twice, the later one counts. `accepts` runs while a request waits, so it must not block; if it
    /// panics, the answer is a 500.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/books/{code:isbn}")]
    /// async fn by_isbn(code: String) -> String {
    ///     format!("the book {code}")
    /// }
    ///
    /// #[get_api(url = "/books/{title}")]
    /// async fn by_title(title: String) -> String {
    ///     format!("books called {title}")
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = Application::new()
    ///     .handlers(handlers![by_isbn, by_title])
    ///     .constraint("isbn", |segment| segment.len() == 10 && segment.bytes().all(|byte| byte.is_ascii_digit()));
    /// let application = TestApplication::new(application);
    /// application.get("/books/3551551677").send().await.expect_text("the book 3551551677");
    /// application.get("/books/Momo").send().await.expect_text("books called Momo");
    /// # });
    /// ```
    pub fn constraint(
        mut self,
        name: impl Into<String>,
        accepts: impl Fn(&str) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.settings.constraints.add(name.into(), Arc::new(accepts));
        self
    }
}
