//! Address and limits, safe by default.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::constraint::Constraints;
use crate::request::MissingHeader;
use crate::router::TrailingSlash;
#[cfg(feature = "ws")]
use crate::websocket::WebSocketOptions;

/// Address and limits of an application.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) host: String,
    pub(crate) port: u16,
    /// From a head's first byte to its last.
    pub(crate) header_read_timeout: Duration,
    /// Without a byte between two requests.
    pub(crate) idle_timeout: Duration,
    /// From the request, or the end of its body, to the answer's head.
    pub(crate) request_timeout: Duration,
    /// How long a body may come slower than 1 KiB per second.
    pub(crate) body_grace: Duration,
    pub(crate) body_limit: u64,
    /// Of bodies with files.
    pub(crate) multipart_limit: u64,
    /// Where temporary files go; the system's place for them otherwise.
    pub(crate) spool_dir: Option<Arc<Path>>,
    pub(crate) max_connections: usize,
    pub(crate) max_headers: usize,
    pub(crate) max_header_bytes: usize,
    pub(crate) max_uri: usize,
    pub(crate) drain: Duration,
    /// From the first service to the last.
    pub(crate) startup_timeout: Duration,
    /// What becomes of a request without a header that its verb lists.
    pub(crate) missing_header: Option<MissingHeader>,
    #[cfg(feature = "ws")]
    pub(crate) websocket: WebSocketOptions,
    /// The constraints of the application's own.
    pub(crate) constraints: Constraints,
    /// What a slash at a path's end means.
    pub(crate) trailing_slash: TrailingSlash,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 8080,
            header_read_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(75),
            request_timeout: Duration::from_secs(60),
            body_grace: Duration::from_secs(10),
            body_limit: 2 * 1024 * 1024,
            multipart_limit: 32 * 1024 * 1024,
            spool_dir: None,
            max_connections: 10_000,
            max_headers: 100,
            max_header_bytes: 16 * 1024,
            max_uri: 8 * 1024,
            drain: Duration::from_secs(30),
            startup_timeout: Duration::from_secs(60),
            missing_header: None,
            #[cfg(feature = "ws")]
            websocket: WebSocketOptions::new(),
            constraints: Constraints::default(),
            trailing_slash: TrailingSlash::Optional,
        }
    }
}
