//! All of it, put together.

use cullinan::prelude::*;

use super::{answers, bodies, changes, methods, parameters, shapes, streams, tables, uploads};

/// So small that a body over it is no work.
pub(crate) const BODY_LIMIT: u64 = 16 * 1024;

pub(crate) fn application() -> Application {
    Application::new()
        .controller::<parameters::Parameters>()
        .controller::<bodies::Bodies>()
        .controller::<shapes::Shapes>()
        .controller::<changes::Changes>()
        .controller::<tables::Tables>()
        .controller::<uploads::Uploads>()
        .controller::<answers::Answers>()
        .controller::<streams::Streams>()
        .controller::<methods::Methods>()
        .handlers(handlers![methods::health])
        .body_limit(BODY_LIMIT)
}
