//! What a route has for all its requests: its name and those of its placeholders, what its verb lists, and the services
//! its arguments ask for.

use std::fmt;
use std::sync::Arc;

use super::head::RequestHead;
use crate::error::Result;
use crate::inject::Singleton;
use crate::table::Table;

/// What a route has for all its requests.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    pub(crate) name: &'static str,
    pub(crate) placeholders: Vec<&'static str>,
    pub(crate) services: Vec<Singleton>,
    pub(crate) table: Table,
    pub(crate) missing_header: Option<MissingHeader>,
}

/// What becomes of a request without a header that its verb lists.
#[derive(Clone)]
pub(crate) struct MissingHeader(pub(crate) Arc<Asked>);

type Asked = dyn Fn(&RequestHead, &str) -> Result<()> + Send + Sync;

impl fmt::Debug for MissingHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MissingHeader")
    }
}
