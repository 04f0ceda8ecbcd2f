//! `Multipart`: every part of a body, in order, while it arrives.

use bytes::Bytes;
use serde_json::Map;

use super::part::Part;
use super::uploads::{self, Count, MEDIA_TYPE};
use crate::codec::multipart::{Event, PartHead};
use crate::error::{Error, Result};
use crate::extract::{FileMarker, FilesMarker, FromRequest, Marker, Param, Place, Read, Reads};
use crate::fault::{Fault, In};
use crate::pointer;
use crate::request::{MAX_TEXT, PartReader, RequestContext, boundary, too_large};
use crate::schema::Describe;
use crate::spec::{MediaType, RequestBody};
use crate::upload::UNKNOWN_TYPE;
use crate::validate::{Broken, Uploaded};

/// Every part of a `multipart/form-data` body (RFC 7578), in order and whatever its name, while it arrives: for uploads
/// whose fields are not known beforehand, or that are never to be held as a whole. No other argument can read of the
/// body.
///
/// Absent: 400 `missing`, or `None` for an `Option`. Another content type: 415. The body may have 32 MiB, or as many as
/// the `body_limit` of its route says, and 1,000 parts, each with 16 KiB of headers; a text 1 MiB, a file 16 MiB or its
/// `max_size`. `min_size`, `allowed_types` and `max_count` are about the files as well, also about those that are passed
/// over; a form's file input that was left empty, a part without a file's name and without bytes, is no file to them. What
/// is broken is the error of the call that meets it, under the name of the part; passed on by `?`, the answer is a 413 for
/// a limit and a 400 for all else.
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
    rules: Uploaded,
    /// The part that began last.
    pub(super) head: PartHead,
    /// How much of it has been read.
    pub(super) size: u64,
    /// Whether it is not over.
    pub(super) is_in_part: bool,
    /// Whether it was said to break a rule.
    is_refused: bool,
    files: usize,
}

impl Multipart {
    /// The next part, behind what is left of the one before; `None` at the end.
    ///
    /// # Errors
    /// 400 `malformed` for a body that is none of several parts, 400 `allowed_types` and `max_count` for a file, 413
    /// `max_size` and 400 `min_size` for the one before it where that is passed over; 413, 408 and 400 as for any body.
    /// What is left of a file that broke a rule is passed over in silence.
    pub async fn next(&mut self) -> Result<Option<Part<'_>>> {
        loop {
            match self.reader.next().await? {
                Event::End => return Ok(None),
                Event::Head(head) => {
                    (self.head, self.size) = (head, 0);
                    (self.is_in_part, self.is_refused) = (true, false);
                    // One without a name may come to nothing.
                    if self.is_file() && !self.is_unnamed() {
                        self.check_file()?;
                    }
                    return Ok(Some(Part::new(self)));
                }
                event => {
                    let is_told = self.is_refused;
                    self.take(event).map(drop).or_else(|error| if is_told { Ok(()) } else { Err(error) })?;
                }
            }
        }
    }

    /// Whether the part has a file's name, be it empty.
    pub(super) fn is_file(&self) -> bool {
        self.head.filename.is_some()
    }

    /// A piece of the part; `None` at its end.
    pub(super) fn take(&mut self, event: Event) -> Result<Option<Bytes>> {
        let Event::Data(data) = event else {
            self.is_in_part = false;
            if self.is_file() && !(self.is_unnamed() && self.size == 0) {
                self.refuse(self.rules.broken_by_size(self.size))?;
            }
            return Ok(None);
        };
        let is_first = self.size == 0;
        self.size += data.len() as u64;
        if is_first && self.is_unnamed() {
            self.check_file()?;
        }
        match self.is_file() {
            true if self.size > self.rules.max_size => {
                self.is_refused = true;
                Err(too_large("a file is too large".to_owned())
                    .with_fault(self.fault(self.rules.too_large())))
            }
            false if self.size > MAX_TEXT => {
                self.is_refused = true;
                Err(too_large(format!("a text field may have {MAX_TEXT} bytes")))
            }
            _ => Ok(Some(data)),
        }
    }

    /// Says what is wrong with the part, of which all is there.
    #[cold]
    pub(super) fn malformed(&self, what: &'static str) -> Error {
        let name = self.head.name.clone();
        if self.is_file() {
            return Fault::malformed(In::File, name, what).into();
        }
        let mut place = "#".to_owned();
        pointer::push(&mut place, &name);
        Fault::malformed(In::Body, name, what).with_pointer(place).into()
    }

    fn is_unnamed(&self) -> bool {
        self.head.filename.as_ref().is_some_and(String::is_empty)
    }

    /// Looks at what is known of a file when it begins.
    fn check_file(&mut self) -> Result<()> {
        self.files += 1;
        self.refuse(self.rules.broken_by_count(self.files))?;
        let content_type = self.head.content_type.as_deref().unwrap_or(UNKNOWN_TYPE);
        self.refuse(self.rules.broken_by_type(content_type))
    }

    /// A broken rule is an error.
    fn refuse(&mut self, broken: Option<Broken>) -> Result<()> {
        let Some(broken) = broken else { return Ok(()) };
        self.is_refused = true;
        Err(self.fault(broken).into())
    }

    #[cold]
    fn fault(&self, (code, text): Broken) -> Fault {
        Fault::new(In::File, self.head.name.clone(), code, text)
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
        let rules = uploads::rules(param, Count::Many);
        uploads::refuse_contradiction(param, &rules, spec);
        spec.parts(rules.max_size);
        let body = spec.operation.request_body.get_or_insert_with(RequestBody::default);
        body.required = param.is_required();
        body.description = param.description_text().map(str::to_owned);
        let mut schema = Map::from_iter([("type".to_owned(), "object".into())]);
        rules.describe_any(&mut schema);
        body.content.insert(MEDIA_TYPE.to_owned(), MediaType { schema: schema.into() });
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
        let (head, size) = (PartHead::default(), 0);
        Read::Value(Self { reader, rules, head, size, is_in_part: false, is_refused: false, files: 0 })
    }
}
