//! `templates` and `templates_from`: where an application's templates are.

use std::path::Path;
use std::sync::Arc;

use super::builder::Application;
use crate::response::Templates;

impl Application {
    /// Reads the templates below a directory, each called by its path from there: `books/list.html`. A relative
    /// directory is below where the program is started. One that cannot be read, and every template that cannot be
    /// parsed, is a fault of the start-up report, with file and line. Given again, the later ones count.
    pub fn templates(self, directory: impl AsRef<Path>) -> Self {
        self.with_templates(Templates::load(directory.as_ref()))
    }

    /// The same of texts, each with its name: `[("list.html", include_str!("list.html"))]`.
    pub fn templates_from<N: Into<String>, S: Into<String>>(
        self,
        templates: impl IntoIterator<Item = (N, S)>,
    ) -> Self {
        let sources = templates.into_iter().map(|(name, source)| (name.into(), source.into()));
        self.with_templates(Templates::of(sources))
    }

    fn with_templates(mut self, templates: Result<Templates, Vec<String>>) -> Self {
        match templates {
            Ok(templates) => self.provide(Arc::new(templates)),
            Err(faults) => {
                self.faults.extend(faults);
                // Who asks for them has no fault of its own.
                self.provide(Arc::new(Templates::none()))
            }
        }
    }
}
