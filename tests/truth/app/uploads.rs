//! Uploads, with every rule that a file may have.

use cullinan::prelude::*;

use super::models::Author;

#[controller(url = "/uploads", discover = false)]
pub(crate) struct Uploads;

#[controller]
impl Uploads {
    #[post_api(url = "/covers")]
    async fn cover(
        &self,
        #[param(min_length = 1, max_length = 8)] title: Body<String>,
        author: Option<Body<Author>>,
        #[param(min_size = 2, max_size = 64, allowed_types = ["image/*", "application/pdf"])] cover: File,
        #[param(max_size = 10, allowed_types = ["text/plain"])] note: Option<File>,
    ) -> String {
        let note = note.map(|note| note.size());
        format!("{title} {author:?} {} {} {note:?}", cover.content_type(), cover.size())
    }

    #[post_api(url = "/scans")]
    async fn scans(
        &self,
        #[param(max_count = 3, max_size = 9)] scans: Files,
        #[param(max_count = 2)] others: Option<Files>,
    ) -> String {
        format!("{} {:?}", scans.len(), others.map(|others| others.len()))
    }

    #[post_api(url = "/parts")]
    async fn parts(
        &self,
        #[param(max_count = 2, min_size = 1, max_size = 20, allowed_types = ["image/png"])]
        mut parts: Multipart,
    ) -> Result<String> {
        let mut length = 0;
        while let Some(mut part) = parts.next().await? {
            while let Some(piece) = part.chunk().await? {
                length += piece.len();
            }
        }
        Ok(format!("{length} bytes"))
    }
}
