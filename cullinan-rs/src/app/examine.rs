//! What of a route only shows when it is walked over: its operation, and defaults, shapes and expressions at fault.

use super::assemble::Around;
use super::endpoint::Endpoint;
use super::level::Level;
use super::versioning::Versioning;
use crate::codec::Encoding;
use crate::handler::{Documented, Methods, OnError, Purpose, Reply};
use crate::need::{Need, Uploads};
use crate::openapi::add_problems;
use crate::request::{Content, RequestHead};
use crate::response::describe_variant;
use crate::schema::{Describe, Schemas};
use crate::spec::Operation;
use crate::template::Captures;

/// What one endpoint says of itself.
#[derive(Default)]
pub(super) struct Examined {
    pub(super) operation: Operation,
    /// The services its arguments ask for.
    pub(super) needs: Vec<Need>,
    /// The files that its arguments read.
    pub(super) uploads: Uploads,
    /// What is wrong with its declaration.
    pub(super) faults: Vec<String>,
    /// Whether GET or HEAD may ask for it.
    is_read: bool,
}

/// What is said of an endpoint around it.
#[derive(Clone, Copy)]
pub(super) struct Nearby<'a> {
    pub(super) level: &'a Level,
    /// Where requests ask for its version, and the version.
    pub(super) version: Option<(&'a Versioning, &'a str)>,
    pub(super) around: Around<'a>,
    /// The methods that it is asked by.
    pub(super) methods: Methods,
    /// Answers that the signature cannot show.
    pub(super) responses: [&'static [Documented]; 2],
}

/// Walks over one endpoint without a request.
pub(super) fn examine(
    endpoint: &Endpoint,
    schemas: &mut Schemas,
    invalid_input: u16,
    nearby: Nearby<'_>,
) -> Examined {
    let (parts, ()) = http::Request::new(()).into_parts();
    let (head, ranges) = (RequestHead::new(parts, None), Captures::new());
    let is_read = ["GET", "HEAD"].iter().any(|method| nearby.methods.contain(method));
    let mut examined = Examined { is_read, ..Examined::default() };
    examined.describe(endpoint, &head, &ranges, schemas);
    for Documented { describe, text } in nearby.responses.into_iter().flatten() {
        let text = (text.unwrap_or_default(), &[][..]);
        let spec = &mut examined.spec(endpoint, schemas);
        let status = endpoint.statuses.full.as_u16();
        describe_variant(*describe, Some(status), (status, false), text, spec);
    }
    let has_files = examined.uploads.is_any();
    let version = nearby.version.and_then(|(versioning, version)| versioning.parameter(version));
    examined.operation.parameters.extend(version);
    let mut spec = examined.spec(endpoint, schemas);
    add_problems(endpoint.load, has_files, invalid_input, &mut spec);
    let levels = nearby.level.on_error.iter().map(|level| &**level);
    OnError::describe(levels.chain([&nearby.around.endings.on_error]), &mut spec);
    let faults = &mut examined.faults;
    if let Reply::Ready(Err(error)) = endpoint.run(Purpose::ProbeDefaults, &head, &ranges, Content::UNREAD) {
        let defaults = error.faults().iter();
        faults.extend(defaults.map(|fault| {
            format!("the default of `{}` breaks its own rules: it {}", fault.name(), fault.detail())
        }));
        if error.faults().is_empty() {
            faults.push(format!("its defaults cannot be made: {error:#}"));
        }
    }
    examined
}

impl Examined {
    fn describe(
        &mut self,
        endpoint: &Endpoint,
        head: &RequestHead,
        ranges: &Captures,
        schemas: &mut Schemas,
    ) {
        let mut spec = self.spec(endpoint, schemas);
        if let Reply::Ready(Err(error)) =
            endpoint.run(Purpose::Describe(&mut spec), head, ranges, Content::UNREAD)
        {
            self.faults.push(format!("it cannot be described: {error:#}"));
        }
        self.settle_uploads(endpoint);
    }

    /// Files come in bodies of several parts only, and no file is larger than its body.
    fn settle_uploads(&mut self, endpoint: &Endpoint) {
        if let (false, Some(body)) = (self.uploads.files.is_empty(), &mut self.operation.request_body) {
            body.content.retain(|media_type, _| media_type == Encoding::Multipart.media_type());
        }
        let (limit, files) = (endpoint.upload_limit, &self.uploads.files);
        let sizes = files.iter().map(|file| (file.name, file.max_size));
        let parts = self.uploads.streamed.map(|max_size| ("Multipart", max_size));
        let larger = sizes.chain(parts).filter(|(_, size)| *size > limit);
        self.faults.extend(larger.map(|(name, size)| {
            format!(
                "`{name}` takes files of {size} bytes, the body may have {limit}: give the route a larger `body_limit`"
            )
        }));
    }

    fn spec<'a>(&'a mut self, endpoint: &'a Endpoint, schemas: &'a mut Schemas) -> Describe<'a> {
        let route = (&*endpoint.route.placeholders, endpoint.route.table);
        Describe::new(
            &mut self.operation,
            schemas,
            route,
            &mut self.needs,
            &mut self.uploads,
            &mut self.faults,
        )
        .read(self.is_read)
    }
}
