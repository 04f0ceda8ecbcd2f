//! How much may be uploaded, and where it goes.

use std::path::PathBuf;

use super::builder::Application;

/// Uploads.
impl Application {
    /// Where uploaded files go that are larger than 64 KiB, until they are saved or dropped; the system's directory for
    /// temporary files unless said otherwise (`TMPDIR` on Unix). It must be there and writable, or the
    /// application does not start; [`check`](Self::check) does not look. If the server is killed, what was in it stays: its
    /// names begin with `upload-`.
    ///
    /// ```
    /// use cullinan::prelude::*;
    ///
    /// let application = Application::new().spool_dir("/var/spool/shop");
    /// # let _ = application;
    /// ```
    pub fn spool_dir(mut self, directory: impl Into<PathBuf>) -> Self {
        self.settings.spool_dir = Some(directory.into().into());
        self
    }

    /// The most bytes of a body with files, which is not held in memory; 32 MiB. A longer one is answered 413. A handler
    /// and a controller may say otherwise by their `body_limit`. The texts beside the files may have as many bytes as
    /// [`body_limit`](Self::body_limit) says.
    pub fn multipart_limit(mut self, bytes: u64) -> Self {
        self.settings.multipart_limit = bytes;
        self
    }
}
