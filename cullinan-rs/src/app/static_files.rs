//! Folders of files beside the routes.

use super::builder::Application;
use super::unlisted::Unlisted;
use crate::static_files::{Served, StaticFiles};

/// Files.
impl Application {
    /// Serves the files of a folder below `url`: `/static` and everything under it. Every route of the application goes before
    /// them, as do folders and [mounts](Self::mount) below a longer url. What [`trailing_slash`](Self::trailing_slash) says of
    /// routes is none of their concern. They are not in the document.
    ///
    /// What is below `url` is the folder's for GET and HEAD. Where it has no such file, the [`fallback`](Self::fallback) answers,
    /// or else a 404; no mount of a shorter prefix is asked. Another method goes to such a mount if there is one, and else is
    /// a 405.
    ///
    /// `files` is a folder, or a [`StaticFiles`] that says more about it. A folder that is not there is a start-up fault, as is
    /// a `url` with a placeholder, one that another folder or a mount has, and one below which a route of the application
    /// takes every path, such as `/{rest:path}`.
    ///
    /// ```
    /// use cullinan::StaticFiles;
    /// use cullinan::prelude::*;
    ///
    /// let application = Application::new().static_files("/static", StaticFiles::new("assets"));
    /// # let _ = application;
    /// ```
    pub fn static_files(mut self, url: impl Into<String>, files: impl Into<StaticFiles>) -> Self {
        let url = url.into();
        let files = files.into();
        let call = Served::new(files).map(|served| Box::new(served) as _);
        self.unlisted.push(Unlisted { url, call, placeholder: Served::PATH });
        self
    }
}
