//! `Multipart`: every part of a body, in order, while it arrives.

use super::part::Part;
use super::uploads::{self, Count, MEDIA_TYPE};
use crate::codec::multipart::Event;
use crate::error::Result;
use crate::extract::{FileMarker, FilesMarker, FromRequest, Marker, Param, Place, Read, Reads};
use crate::fault::{Fault, In};
use crate::request::{PartReader, RequestContext, boundary};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};
use crate::validate::Uploaded;

/// Every part of a `multipart/form-data` body (RFC 7578), in order and whatever its name, while it arrives: for uploads
/// whose fields are not known beforehand, or that are never to be held as a whole. No other argument can read of the
/// body.
///
/// Absent: 400 `missing`, or `None` for an `Option`. Another content type: 415. The body may have 32 MiB, or as many as
/// the `body_limit` of its route says, and 1,000 parts, each with 16 KiB of headers; a text 1 MiB, a file 16 MiB or its
/// `max_size`. `min_size`, `allowed_types` and `max_count` are about the files as well. What is broken is the error of the
/// call that meets it; passed on by `?`, the answer is a 413 for a limit and a 400 for all else.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/upload")]
/// async fn upload(#[param(max_size = "10MB")] mut upload: Multipart) -> Result<String> {
///     let mut lines = String::new();
///     while let Some(mut part) = upload.next().await? {
///         if !part.is_file() {
///             continue;
///         }
///         let (name, mut size) = (part.filename().unwrap_or_default().to_owned(), 0);
///         while let Some(piece) = part.chunk().await? {
///             size += piece.len();
///         }
///         lines += &format!("{name} has {size} bytes\n");
///     }
///     Ok(lines)
/// }
/// ```
#[derive(Debug)]
pub struct Multipart {
    pub(super) reader: PartReader,
    pub(super) rules: Uploaded,
    /// What the argument is called.
    pub(super) name: &'static str,
    /// Whether a part has begun and is not over.
    pub(super) is_in_part: bool,
    files: usize,
}

impl Multipart {
    /// The next part, behind what is left of the one before; `None` at the end.
    ///
    /// # Errors
    /// 400 `malformed` for a body that is none of several parts, 400 `allowed_types` and `max_count` for files; 413, 408
    /// and 400 as for any body.
    pub async fn next(&mut self) -> Result<Option<Part<'_>>> {
        loop {
            match self.reader.next().await? {
                Event::End => return Ok(None),
                Event::Data(_) | Event::PartEnd => self.is_in_part = false,
                Event::Head(head) => {
                    self.is_in_part = true;
                    if head.filename.as_ref().is_some_and(|filename| !filename.is_empty()) {
                        self.files += 1;
                        self.refuse(self.rules.broken_by_count(self.files))?;
                    }
                    let part = Part::new(self, head);
                    part.check_type()?;
                    return Ok(Some(part));
                }
            }
        }
    }

    /// A broken rule is an error.
    pub(super) fn refuse(&self, broken: Option<crate::validate::Broken>) -> Result<()> {
        match broken {
            Some((code, text)) => Err(Fault::new(In::File, self.name, code, text).into()),
            None => Ok(()),
        }
    }
}

impl Marker for Multipart {
    const READS: Reads = Reads::Stream;
    const PLACE: Place = Place::Elsewhere;
    const IN: In = In::Body;
}

impl FileMarker for Multipart {}

impl FilesMarker for Multipart {}

impl FromRequest for Multipart {
    fn describe(param: &Param, spec: &mut Describe<'_>) {
        spec.parts(uploads::rules(param, Count::Many).max_size);
        let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
        body.required = param.is_required();
        body.description = param.description_text().map(str::to_owned);
        let schema = serde_json::json!({ "type": "object" });
        body.content.insert(MEDIA_TYPE.to_owned(), MediaType { schema });
    }

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let incoming = request.take_incoming();
        let is_empty = incoming.as_ref().is_some_and(http_body::Body::is_end_stream);
        let boundary = match boundary(request.head()) {
            Some(Ok(boundary)) => boundary,
            Some(Err(error)) => return Read::Refused(error),
            None if is_empty => return Read::Absent(In::Body),
            None => return Read::Refused(uploads::unsupported(request.head())),
        };
        let Some(incoming) = incoming else { return Read::Unread };
        if is_empty {
            return Read::Absent(In::Body);
        }
        let (reader, rules) = (PartReader::new(incoming, &boundary), uploads::rules(param, Count::Many));
        Read::Value(Self { reader, rules, name: param.name(), is_in_part: false, files: 0 })
    }
}
