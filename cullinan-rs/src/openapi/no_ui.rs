//! Without the feature `docs-ui` there are no pages.

use serde_json::Value;

use super::serve::Served;

/// The pages of the document: none.
#[derive(Default)]
pub(crate) struct Docs(());

impl Docs {
    #[allow(clippy::unused_self, reason = "with the feature there are pages")]
    pub(crate) fn below(&self, _: &str) -> Self {
        Self(())
    }

    #[allow(clippy::unused_self, clippy::unnecessary_wraps, reason = "with the feature there are pages")]
    pub(crate) fn pages(&self, _: &str, _: &Value) -> Result<Vec<Served>, String> {
        Ok(Vec::new())
    }
}
