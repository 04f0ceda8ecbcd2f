//! What a builder says of where routes live: modules, versions, mounts, the fallback.

use super::fallback::Fallback;
use super::module::Included;
use super::mount::MountAt;
use super::versioning::Versioning;

/// Where the routes of an application live.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) modules: Vec<Included>,
    pub(super) versions: Option<Versioning>,
    pub(super) mounts: Vec<MountAt>,
    pub(super) fallback: Fallback,
}

impl Layout {
    /// Whether what begins at that very url is mounted.
    pub(super) fn has_mount(&self, url: &str) -> bool {
        let url = url.trim_end_matches('/');
        self.mounts.iter().any(|mount| mount.prefix.trim_end_matches('/') == url)
    }

    /// The version of requests that say none.
    pub(super) fn default_version(&self) -> Option<&str> {
        self.versions.as_ref().and_then(|versioning| versioning.default.as_deref())
    }
}
