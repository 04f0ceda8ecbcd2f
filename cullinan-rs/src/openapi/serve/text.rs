//! `Text`: a content with its entity tag, written when it is first asked for.

use std::sync::OnceLock;

use bytes::Bytes;
use http::header::HeaderValue;

use super::digest::{digest, entity_tag};

/// A content, and how it is written.
pub(super) struct Text {
    written: OnceLock<Written>,
    write: Box<dyn Fn() -> Bytes + Send + Sync>,
}

/// A content that all answers share.
#[derive(Clone)]
pub(super) struct Written {
    pub(super) bytes: Bytes,
    pub(super) tag: HeaderValue,
}

impl Written {
    /// With a digest that differs where the content does.
    pub(super) fn tagged(bytes: Bytes, digest: u64) -> Self {
        Self { bytes, tag: entity_tag(digest) }
    }
}

impl Text {
    pub(super) fn of(write: impl Fn() -> Bytes + Send + Sync + 'static) -> Self {
        Self { written: OnceLock::new(), write: Box::new(write) }
    }

    /// Whether it is there already, so that it costs nothing.
    pub(super) fn is_written(&self) -> bool {
        self.written.get().is_some()
    }

    pub(super) fn get(&self) -> &Written {
        self.written.get_or_init(|| {
            let bytes = (self.write)();
            let digest = digest(&bytes);
            Written::tagged(bytes, digest)
        })
    }
}

#[cfg(feature = "docs-ui")]
impl From<Written> for Text {
    fn from(written: Written) -> Self {
        let bytes = written.bytes.clone();
        Self { written: OnceLock::from(written), write: Box::new(move || bytes.clone()) }
    }
}
