//! Every keyword of uploaded files and of whole bodies.

use cullinan::prelude::*;
use cullinan::{BodyFault, Describe, FileMarker, FilesMarker, FromRequest, Marker, Param, Read, RequestContext};

struct Upload;

type Maybe = Option<Upload>;

impl Marker for Upload {}

impl FileMarker for Upload {}

impl FilesMarker for Upload {}

impl FromRequest for Upload {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(_: RequestContext<'_>, param: &Param) -> Read<Self> {
        assert!(param.file_rules().max_size.is_some());
        Read::Value(Self)
    }
}

#[model]
struct Book {
    title: String,
}

#[post_api(url = "/files")]
async fn files(
    #[param(max_size = "5MiB", min_size = 1, allowed_types = ["image/*", "application/pdf"], max_count = 5)]
    a: Upload,
    #[param(max_size = 5_000_000)] b: Maybe,
    #[param(max_size = 0x1_00, allowed_types = ["*/*"])] c: Option<Upload>,
) -> String {
    let Upload = a;
    format!("{} {}", b.is_some(), c.is_some())
}

#[post_api(url = "/books")]
async fn model(#[param(content_type = "application/vnd.shop.v1+json")] book: Book) -> String {
    book.title
}

#[post_api(url = "/any")]
async fn any(#[param(content_type = any)] book: Option<Book>) -> Option<String> {
    book.map(|book| book.title)
}

#[post_api(url = "/list")]
async fn list(#[param(content_type = ["text/json", "application/json"])] ids: Json<Vec<u8>>) -> String {
    ids.len().to_string()
}

#[post_api(url = "/whole")]
async fn whole(#[param(content_type = any)] ids: Option<WholeBody<Vec<u8>>>) -> String {
    ids.map_or(0, |ids| ids.len()).to_string()
}

type Ids = Option<Json<Vec<u8>>>;

#[post_api(url = "/told")]
async fn told(#[param(on_error = answers::told, content_type = any)] ids: Ids, page: u8) -> String {
    format!("{page} {}", ids.is_some())
}

mod answers {
    use super::{BodyFault, BadRequest};

    pub(super) fn told(fault: &BodyFault, sent: &[u8]) -> BadRequest<String> {
        BadRequest(format!("{fault} {}", sent.len()))
    }
}

fn main() {}
