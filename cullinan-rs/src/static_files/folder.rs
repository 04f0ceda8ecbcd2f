//! `StaticFiles`: a folder, and what of it is served how.

use std::fmt;
use std::path::{Path, PathBuf};

use http::header::HeaderValue;

use super::name::Name;

/// A folder whose files are served below a url: [`Application::static_files`](crate::Application::static_files).
///
/// GET and HEAD get a file as [`NamedFile`](crate::NamedFile) answers it: type, `ETag`, conditions, ranges. Another method
/// is a 405. A directory is its `index.html`, under the url with a slash at the end, to which the one without it is
/// redirected (308).
///
/// Everything else is a 404, or what an application's [`fallback`](crate::Application::fallback) answers: no such file; no permission; a name with `..`, an encoded slash, a backslash or a NUL in it; one
/// of a component that begins with a dot, unless [`dotfiles`](Self::dotfiles) shows them; one that a symbolic link leads out
/// of the folder, unless [`follow_symlinks`](Self::follow_symlinks) allows that. Which of these it was is not said.
///
/// ```
/// use cullinan::StaticFiles;
/// use cullinan::prelude::*;
///
/// let files = StaticFiles::new("web/dist")
///     .fallback("index.html")
///     .precompressed()
///     .cache_control("no-cache")
///     .immutable(|path| path.starts_with("assets/"));
/// let application = Application::new().static_files("/", files);
/// # assert!(application.check().is_err(), "there is no such folder here");
/// ```
pub struct StaticFiles {
    pub(super) root: PathBuf,
    pub(super) index: Option<PathBuf>,
    pub(super) fallback: Option<PathBuf>,
    pub(super) cache_control: Option<HeaderValue>,
    pub(super) immutable: Option<Predicate>,
    pub(super) is_precompressed: bool,
    pub(super) has_dotfiles: bool,
    pub(super) follows_symlinks: bool,
    faults: Vec<String>,
}

pub(super) type Predicate = Box<dyn Fn(&str) -> bool + Send + Sync>;

impl StaticFiles {
    /// The folder `root`. It must be there when the application starts; a symbolic link is followed then, and stays what it
    /// was.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            index: Some("index.html".into()),
            fallback: None,
            cache_control: None,
            immutable: None,
            is_precompressed: false,
            has_dotfiles: false,
            follows_symlinks: false,
            faults: Vec::new(),
        }
    }

    /// What a directory is, instead of its `index.html`.
    #[must_use]
    pub fn index(mut self, name: &str) -> Self {
        self.index = self.file("index", name);
        self
    }

    /// Directories are a 404.
    #[must_use]
    pub fn without_index(mut self) -> Self {
        self.index = None;
        self
    }

    /// Answers with this file of the folder where none is, if the client asks for a page: its `Accept` names `text/html`, and
    /// the path's last part has no ending. That is what an application wants that makes its pages in the browser; a script or
    /// a picture that is missing stays a 404.
    #[must_use]
    pub fn fallback(mut self, name: &str) -> Self {
        self.fallback = self.file("fallback", name);
        self
    }

    /// Sends this `Cache-Control`. Without it none is sent, and clients ask again by `ETag` when they see fit.
    #[must_use]
    pub fn cache_control(mut self, directives: &str) -> Self {
        match HeaderValue::from_str(directives) {
            Ok(value) => self.cache_control = Some(value),
            Err(_) => self.faults.push(format!("`cache_control` has no text for a header: {directives:?}")),
        }
        self
    }

    /// Says of which files, by their path below the folder, a client never has to ask again: those with a hash of their
    /// content in their name. They are sent with `public, max-age=31536000, immutable` (RFC 8246).
    #[must_use]
    pub fn immutable(mut self, is_immutable: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        self.immutable = Some(Box::new(is_immutable));
        self
    }

    /// Sends `NAME.br` or `NAME.gz` in place of `NAME` where it lies beside it and the client takes it (`Accept-Encoding`).
    /// Whether it does is asked of the disk for each request.
    #[must_use]
    pub fn precompressed(mut self) -> Self {
        self.is_precompressed = true;
        self
    }

    /// Serves names that begin with a dot too, such as `.well-known`, and with them whatever else lies there.
    #[must_use]
    pub fn dotfiles(mut self) -> Self {
        self.has_dotfiles = true;
        self
    }

    /// Follows symbolic links out of the folder.
    #[must_use]
    pub fn follow_symlinks(mut self) -> Self {
        self.follows_symlinks = true;
        self
    }

    fn file(&mut self, keyword: &str, name: &str) -> Option<PathBuf> {
        match Name::of(name) {
            Some(Name { path, is_directory: false }) => Some(path),
            _ => {
                self.faults.push(format!("`{keyword}` is the name of a file in the folder, not {name:?}"));
                None
            }
        }
    }

    /// The folder as it is on the disk.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub(super) fn settle(mut self) -> Result<Self, Vec<String>> {
        match std::fs::canonicalize(&self.root) {
            Ok(root) if root.is_dir() => self.root = root,
            Ok(_) => self.faults.push(format!("{} is no folder", self.root.display())),
            Err(why) => self.faults.push(format!("there is no folder {}: {why}", self.root.display())),
        }
        if self.faults.is_empty() { Ok(self) } else { Err(self.faults) }
    }

    /// What is sent as `Cache-Control` of a file.
    pub(super) fn cache_control_of(&self, path: &Path) -> Option<HeaderValue> {
        let is_immutable = |is: &Predicate| path.to_str().is_some_and(|path| is(&path.replace('\\', "/")));
        match &self.immutable {
            Some(is) if is_immutable(is) => {
                Some(HeaderValue::from_static("public, max-age=31536000, immutable"))
            }
            _ => self.cache_control.clone(),
        }
    }
}

/// The folder, with nothing said about it.
impl<P: Into<PathBuf>> From<P> for StaticFiles {
    fn from(root: P) -> Self {
        Self::new(root)
    }
}

impl fmt::Debug for StaticFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StaticFiles").field("root", &self.root).finish_non_exhaustive()
    }
}
