//! Uploads of any size, read while they arrive: nothing of a file is kept in memory.
//!
//! `cargo run -p upload`, then open <http://127.0.0.1:8080/>, or:
//!
//! ```text
//! curl http://127.0.0.1:8080/upload -F note=hello -F first=@Cargo.toml -F second=@Cargo.lock
//! curl http://127.0.0.1:8080/upload -F note=hello --form-string 'first=no file'
//! curl http://127.0.0.1:8080/upload --json '{}'
//! ```

mod received;
#[cfg(test)]
mod tests;

use cullinan::http::Response;
use cullinan::http::header::{CONTENT_TYPE, HeaderValue};
use cullinan::openapi::Tag;
use cullinan::prelude::*;
use received::Received;

/// A page with a form and a progress bar.
#[get_api(url = "/", include_in_schema = false)]
async fn page() -> Response<cullinan::Body> {
    let mut page = Response::new(include_str!("page.html").into());
    page.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    page
}

/// Upload files.
///
/// Any number of them, beside any number of texts; answers what was seen of the files.
#[post_api(url = "/upload", status_code = 200, body_limit = "2GiB", tags = ["uploads"])]
async fn upload(#[param(max_size = "1GiB")] mut upload: Multipart) -> Result<Vec<Received>> {
    let mut files = Vec::new();
    while let Some(mut part) = upload.next().await? {
        if part.is_file() {
            files.push(Received::read(&mut part).await?);
        }
    }
    Ok(files)
}

#[cullinan::main]
async fn main() -> Result<()> {
    let about = OpenApi::new()
        .tag(Tag::new("uploads").description("Files that are sent, and what was seen of them."));
    Application::discover().title("Upload").with_openapi(about).run().await
}
