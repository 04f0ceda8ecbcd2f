//! The table style: what a verb lists, and the arguments that hold it, as plain data.

/// What one keyword of a verb lists, and an argument of the table style holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// `query_params`, held by `QueryParams`.
    Query,
    /// `body_params`, held by `BodyParams`.
    Body,
    /// `file_params`, held by `FileParams`.
    Files,
    /// `headers`, held by `HeaderParams`.
    Headers,
    /// `get_request_body`, held by `RequestBody`.
    Bytes,
}

impl Listing {
    /// The keyword.
    pub(crate) const fn keyword(self) -> &'static str {
        match self {
            Self::Query => "query_params",
            Self::Body => "body_params",
            Self::Files => "file_params",
            Self::Headers => "headers",
            Self::Bytes => "get_request_body",
        }
    }

    /// The keyword with a value.
    pub(crate) const fn example(self) -> &'static str {
        match self {
            Self::Query => "query_params = [\"name\"]",
            Self::Body => "body_params = [\"name\"]",
            Self::Files => "file_params = [\"name\"]",
            Self::Headers => "headers = [\"X-Name\"]",
            Self::Bytes => "get_request_body = true",
        }
    }

    /// The argument.
    pub(crate) const fn argument(self) -> &'static str {
        match self {
            Self::Query => "query: QueryParams",
            Self::Body => "body: BodyParams",
            Self::Files => "files: FileParams",
            Self::Headers => "headers: HeaderParams",
            Self::Bytes => "bytes: RequestBody",
        }
    }
}

/// What a verb lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Parameters of the query string.
    pub query: &'static [&'static str],
    /// Fields of the body.
    pub body: &'static [&'static str],
    /// Fields of uploaded files.
    pub files: &'static [&'static str],
    /// Headers.
    pub headers: &'static [&'static str],
    /// Whether an application says what becomes of a request without one of the headers.
    pub optional_headers: bool,
}

impl Table {
    /// A verb that lists nothing.
    pub const NOTHING: Self =
        Self { query: &[], body: &[], files: &[], headers: &[], optional_headers: false };
}
