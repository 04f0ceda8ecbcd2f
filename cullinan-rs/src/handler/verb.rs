//! The verbs a route can be declared with, and what each means for the answer's status.

/// What a route was declared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `get_api`
    Get,
    /// `post_api`
    Post,
    /// `put_api`
    Put,
    /// `patch_api`
    Patch,
    /// `delete_api`
    Delete,
    /// `head_api`
    Head,
    /// `options_api`
    Options,
    /// `trace_api`
    Trace,
    /// `query_api`
    Query,
    /// `route_api`, whatever its methods
    Route,
    /// `websocket`
    WebSocket,
}

impl Verb {
    /// The status of an answer that carries none itself. `chosen` is the handler's `status_code`; `empty` says
    /// that the answer never has a body.
    #[must_use]
    pub const fn status(self, chosen: Option<u16>, empty: bool) -> u16 {
        match (chosen, self) {
            (Some(status), _) => status,
            (None, Self::WebSocket) => 101,
            (None, Self::Get | Self::Post | Self::Put | Self::Patch | Self::Delete) if empty => 204,
            (None, Self::Post) => 201,
            (None, _) => 200,
        }
    }

    /// Whether a request of the verb may carry content that means something (RFC 9110 §9.3).
    #[must_use]
    pub const fn has_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head | Self::Trace | Self::WebSocket)
    }

    /// The method's name; `route_api` has none of its own.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Route => "*",
            Self::WebSocket => "GET",
        }
    }
}

/// The methods that a route answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Methods {
    /// These, by name.
    Only(&'static [&'static str]),
    /// Every method that no other route of the same url names.
    Any,
}

impl Methods {
    /// Whether a request of that method is answered.
    #[must_use]
    pub fn contain(self, method: &str) -> bool {
        match self {
            Self::Only(names) => names.contains(&method),
            Self::Any => true,
        }
    }
}
