//! The answers, one per file: what each says and what it writes into the document.

mod as_error;
mod bytes;
mod created_at;
mod data;
mod empty;
mod headers;
mod html;
mod location;
mod made;
mod media;
mod object;
mod one_of;
mod option;
mod problem;
mod redirect;
mod result;
mod set_cookie;
mod short_cut;
mod status;
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
pub use headers::IntoHeaders;
pub use html::{Html, Text};
pub use media::{Media, MediaType, media_types};
pub use one_of::{OneOf2, OneOf3};
pub(crate) use problem::{Problem, problem, title};
pub use redirect::Redirect;
pub use set_cookie::{SameSite, SetCookie};
pub use status::{
    Accepted, BadGateway, BadRequest, Conflict, ContentTooLarge, Created, Forbidden, GatewayTimeout, Gone,
    InternalServerError, Locked, MethodNotAllowed, NoContent, NotAcceptable, NotFound, NotImplemented,
    PaymentRequired, PreconditionFailed, PreconditionRequired, RequestTimeout, ServiceUnavailable, Status,
    TooManyRequests, Unauthorized, UnavailableForLegalReasons, UnprocessableContent, UnsupportedMediaType,
};
pub use strict::Strict;
#[cfg(feature = "templates")]
pub use template::Template;
#[cfg(feature = "templates")]
pub use templates::Templates;
#[doc(hidden)]
pub use variant::{describe_variant, respond_variant};
pub use with_headers::{ResponseExt, WithCookies, WithHeaders};
