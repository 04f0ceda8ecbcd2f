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
    /// The version of requests that say none.
    pub(super) fn default_version(&self) -> Option<&str> {
        self.versions.as_ref().and_then(|versioning| versioning.default.as_deref())
    }
}
