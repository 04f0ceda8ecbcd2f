//! `TestParts`: the body of an upload, put together part by part.

/// The body of an upload: a `multipart/form-data` body (RFC 7578), put together part by part.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::{TestApplication, TestParts};
///
/// #[post_api(url = "/cover")]
/// async fn cover(cover: File) -> String {
///     format!("{} has {} bytes", cover.filename(), cover.size())
/// }
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # runtime.block_on(async {
/// let application = TestApplication::new(Application::new().handlers(handlers![cover]));
/// let parts = TestParts::new().text("title", "Dune").file("cover", "dune.png", "image/png", [1, 2, 3]);
/// application.post("/cover").multipart(parts).send().await.expect_text("dune.png has 3 bytes");
/// # });
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "parts are sent by `TestRequest::multipart`"]
pub struct TestParts(Vec<u8>);

/// What stands between the parts. No test should send it within one.
const BOUNDARY: &str = "----cullinan-test-boundary";

impl TestParts {
    /// No parts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(self, name: &str, text: &str) -> Self {
        self.part(&format!("Content-Disposition: form-data; name=\"{}\"", escaped(name)), text)
    }

    /// Adds a file.
    pub fn file(self, name: &str, filename: &str, content_type: &str, bytes: impl AsRef<[u8]>) -> Self {
        let (name, filename) = (escaped(name), escaped(filename));
        let disposition = format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{filename}\"");
        self.part(&format!("{disposition}\r\nContent-Type: {content_type}"), bytes)
    }

    /// Adds a part with these headers, as they are: lines with `\r\n` between them.
    pub fn part(mut self, headers: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.0.extend_from_slice(format!("--{BOUNDARY}\r\n{headers}\r\n\r\n").as_bytes());
        self.0.extend_from_slice(bytes.as_ref());
        self.0.extend_from_slice(b"\r\n");
        self
    }

    /// The body's content type, and its bytes.
    #[must_use]
    pub fn into_body(mut self) -> (String, Vec<u8>) {
        self.0.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={BOUNDARY}"), self.0)
    }
}

/// As browsers escape names (WHATWG HTML, "multipart form data").
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
