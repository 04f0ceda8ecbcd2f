//! The answers, one per file: what each says and what it writes into the document.

mod as_error;
mod bytes;
mod created_at;
mod data;
mod download;
mod empty;
mod event;
mod flow;
mod headers;
mod html;
mod json_lines;
mod location;
mod made;
mod media;
#[cfg(feature = "files")]
mod named_file;
mod object;
mod one_of;
mod option;
mod problem;
mod redirect;
mod result;
mod set_cookie;
mod short_cut;
mod sse;
mod status;
mod stream;
mod strict;
#[cfg(feature = "templates")]
mod template;
#[cfg(feature = "templates")]
mod templates;
mod text;
mod variant;
mod with_headers;

#[doc(hidden)]
pub use as_error::{AsError, NoError};
pub use created_at::CreatedAt;
#[doc(hidden)]
pub use data::{answer, describe_answer};
pub use download::Download;
pub use event::{Event, PlainText};
pub use headers::IntoHeaders;
pub use html::{Html, Text};
pub use json_lines::JsonLines;
pub use media::{Media, MediaType, media_types};
#[cfg(feature = "files")]
pub use named_file::NamedFile;
pub use one_of::{OneOf2, OneOf3};
pub(crate) use problem::{Problem, problem, title};
pub use redirect::Redirect;
pub use set_cookie::{SameSite, SetCookie};
pub use sse::Sse;
pub use status::{
    Accepted, BadGateway, BadRequest, Conflict, ContentTooLarge, Created, Forbidden, GatewayTimeout, Gone,
    InternalServerError, Locked, MethodNotAllowed, NoContent, NotAcceptable, NotFound, NotImplemented,
    PaymentRequired, PreconditionFailed, PreconditionRequired, RequestTimeout, ServiceUnavailable, Status,
    TooManyRequests, Unauthorized, UnavailableForLegalReasons, UnprocessableContent, UnsupportedMediaType,
};
pub use stream::Stream;
pub use strict::Strict;
#[cfg(feature = "templates")]
pub use template::Template;
#[cfg(feature = "templates")]
pub use templates::Templates;
#[doc(hidden)]
pub use variant::{describe_variant, respond_variant};
pub use with_headers::{ResponseExt, WithCookies, WithHeaders};
