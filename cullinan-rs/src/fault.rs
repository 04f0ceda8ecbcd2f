//! One thing that is wrong with a request, as it stands in the problem's `errors`.

use std::borrow::Cow;

/// Where in the request a fault lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum In {
    /// A placeholder of the url.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body, or one field of it.
    Body,
    /// An uploaded file.
    File,
}

impl In {
    /// The word that stands in the answer's `in`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
            Self::File => "file",
        }
    }

    /// Whether an answer may repeat what the client sent there. Paths and query strings are in every log
    /// already; headers, cookies and bodies carry secrets.
    #[must_use]
    pub const fn may_echo(self) -> bool {
        matches!(self, Self::Path | Self::Query)
    }
}

/// One thing that is wrong with a request.
///
/// ```
/// use cullinan::{Fault, In};
///
/// let fault = Fault::new(In::Header, "x-desk", "custom", "desk 7 is closed");
/// assert_eq!(fault.code(), "custom");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    place: In,
    name: Cow<'static, str>,
    code: Cow<'static, str>,
    detail: Cow<'static, str>,
    pointer: Option<String>,
}

impl Fault {
    /// A fault at `place`; `name` is the wire name, `code` one of `docs/errors.md` or your own, `detail` a
    /// sentence for people that must not repeat what came in a header, a cookie or the body.
    pub fn new(
        place: In,
        name: impl Into<Cow<'static, str>>,
        code: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { place, name: name.into(), code: code.into(), detail: detail.into(), pointer: None }
    }

    /// Something required is not there: code `missing`.
    pub fn missing(place: In, name: impl Into<Cow<'static, str>>) -> Self {
        Self::new(place, name, "missing", "is required")
    }

    /// Something is there and cannot be read: code `malformed`.
    pub fn malformed(
        place: In,
        name: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(place, name, "malformed", detail)
    }

    /// Adds the JSON Pointer (RFC 6901, as a URI fragment such as `#/title`) of the place in the body.
    #[must_use]
    pub fn with_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Where it lies.
    #[must_use]
    pub fn place(&self) -> In {
        self.place
    }

    /// The wire name of what is wrong.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The machine's word for it.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The sentence for people.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// The JSON Pointer into the body, if it lies there.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }
}
