//! `NamedFile`: a file of the disk.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::header::HeaderValue;
use serde_json::json;

use crate::body::Response;
use crate::codec::Disposition;
use crate::error::{Error, Result};
use crate::files::{Content, EntityTag, Representation, Validators, failed, of_name};
use crate::respond::{Asks, IntoResponse, ResponseContext};
use crate::schema::Describe;

/// Answers with a file: its type by its name's ending, its length, an `ETag` and `Last-Modified`.
///
/// * Conditions are heeded in the order of RFC 9110 §13.2.2: `If-Match` and `If-Unmodified-Since` that fail are a 412,
///   `If-None-Match` and `If-Modified-Since` that say the client has it a 304. A date that cannot be read is no condition.
/// * A `Range` of one part is a 206 with `Content-Range`, unless its `If-Range` names another state of the file. One that
///   lies beyond the end is a 416 with `Content-Range: bytes */LENGTH`. Several ranges, a malformed one and another unit are
///   answered by the whole file (§14.2).
/// * The `ETag` is made of size and time of the last change. It is weak, which no part can be asked for by, for three
///   seconds after a change: another one might not show in the time.
/// * All of this is for GET and HEAD and the status 200; elsewhere the whole file is sent.
///
/// A file of up to 64 KiB is read where it is opened; a larger one in pieces of 64 KiB as the client takes them, on a thread
/// that may block, and is closed with the answer or its client. One that becomes shorter meanwhile ends the connection.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/terms")]
/// async fn terms() -> Result<NamedFile> {
///     Ok(NamedFile::open("assets/terms.pdf").await?.cache_control("public, max-age=3600"))
/// }
/// ```
///
/// The path is the handler's own: a folder's files by the names that clients say are [`StaticFiles`](crate::StaticFiles).
#[derive(Debug)]
pub struct NamedFile {
    file: Representation,
    name: String,
    fault: Option<Error>,
}

impl NamedFile {
    /// Opens a file, on a thread that may block.
    ///
    /// # Errors
    /// 404 where there is no plain file that may be read: none, a directory, a device, no permission. 500 for what is wrong
    /// besides. The path is in neither.
    pub async fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        tokio::task::spawn_blocking(move || Self::open_blocking(&path)).await?
    }

    fn open_blocking(path: &Path) -> Result<Self> {
        let (content, validators) = Content::open(path).map_err(failed)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self {
            file: Representation::new(content, validators, of_name(path)),
            name: name.unwrap_or_default(),
            fault: None,
        })
    }

    /// A file that is in memory, of the type that the ending of `name` says. It has no `ETag` and no `Last-Modified` of its
    /// own.
    pub fn of_bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let name = name.into();
        let media_type = of_name(Path::new(&name));
        let content = Content::Memory(bytes.into());
        Self { file: Representation::new(content, Validators::default(), media_type), name, fault: None }
    }

    /// Says what it is. A text that may not stand in a header is a 500.
    #[must_use]
    pub fn content_type(mut self, media_type: &str) -> Self {
        if let Some(value) = self.header(media_type) {
            self.file.media_type = value;
        }
        self
    }

    /// Sends `Cache-Control`. A text that may not stand in a header is a 500.
    #[must_use]
    pub fn cache_control(mut self, directives: &str) -> Self {
        self.file.cache_control = self.header(directives);
        self
    }

    /// Gives it another `ETag`, a strong one, such as a hash of its content: without quotation marks. A text that no tag may
    /// have is a 500.
    #[must_use]
    pub fn etag(mut self, tag: &str) -> Self {
        let tag = EntityTag::strong(tag);
        if tag.to_value().is_none() {
            self.refuse("no text for an ETag");
        }
        self.file.validators = self.file.validators.with_tag(Some(tag));
        self
    }

    /// Makes the client keep it under its own name (`Content-Disposition: attachment`): see
    /// [`Download`](crate::Download).
    #[must_use]
    pub fn download(mut self) -> Self {
        self.file.disposition = Some(Disposition::Attachment.named(&self.name));
        self
    }

    /// The same under another name.
    #[must_use]
    pub fn download_as(mut self, name: &str) -> Self {
        self.file.disposition = Some(Disposition::Attachment.named(name));
        self
    }

    /// Says its name to a client that shows it (`Content-Disposition: inline`). Without this nothing is said.
    #[must_use]
    pub fn inline(mut self) -> Self {
        self.file.disposition = Some(Disposition::Inline.named(&self.name));
        self
    }

    fn header(&mut self, text: &str) -> Option<HeaderValue> {
        let value = HeaderValue::from_str(text).ok();
        if value.is_none() {
            self.refuse("no text for a header");
        }
        value
    }

    fn refuse(&mut self, why: &'static str) {
        self.fault.get_or_insert_with(|| Error::internal(why));
    }
}

impl IntoResponse for NamedFile {
    const ASKS: Asks = Asks::Head;

    fn describe(status: u16, spec: &mut Describe<'_>) {
        let file = || Some(("*/*", json!({})));
        spec.operation.respond(status, "the file", file());
        if status == 200 && spec.is_read() {
            spec.operation.respond(206, "the part of it that `Range` asks for", file());
            spec.operation.respond(304, "the client has it", None);
            Error::describe(412, spec);
            Error::describe(416, spec);
            for status in [206, 416] {
                spec.operation.respond_header(status, "Content-Range", json!({ "type": "string" }));
            }
            for status in [206, 304] {
                describe_headers(status, spec);
            }
        }
        describe_headers(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        match self.fault {
            Some(fault) => Err(fault),
            None => self.file.answer(&to),
        }
    }
}

/// What is said of a file, as far as it is known.
fn describe_headers(status: u16, spec: &mut Describe<'_>) {
    let of_file = ["Accept-Ranges", "Content-Disposition", "ETag", "Last-Modified"];
    for name in of_file
        .iter()
        .filter(|name| status != 304 || !["Accept-Ranges", "Content-Disposition"].contains(name))
    {
        spec.operation.respond_header(status, name, json!({ "type": "string" }));
    }
}
