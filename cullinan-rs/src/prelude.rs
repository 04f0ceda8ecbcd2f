//! What a handler's file needs: `use cullinan::prelude::*;`.

pub use cullinan_macros::{
    Responses, controller, delete_api, get_api, head_api, model, options_api, patch_api, post_api, put_api,
    query_api, route_api, trace_api, websocket,
};
pub use http::{HeaderMap, Method, StatusCode, Uri};

pub use crate::app::{Application, Module, Versioning};

pub use crate::error::{Error, Result};
pub use crate::handlers;
pub use crate::inject::{Inject, provider, service};
pub use crate::maybe::Maybe;
pub use crate::openapi::OpenApi;
#[cfg(feature = "headers")]
pub use crate::params::TypedHeader;
pub use crate::params::{
    Body, BodyParams, BodyStream, Cookie, DynamicBody, File, FileParams, Files, Form, Header, HeaderParams,
    Json, LastEventId, Multipart, Part, Patch, Path, PeerAddr, Query, QueryParams, RawBody, Request,
    RequestBody, UrlParams, WholeBody,
};
pub use crate::params::{Extension, RouteName};
pub use crate::respond::IntoResponse;
#[cfg(feature = "files")]
pub use crate::response::NamedFile;
pub use crate::response::{
    Accepted, BadGateway, BadRequest, Conflict, ContentTooLarge, Created, CreatedAt, Download, Event,
    Forbidden, GatewayTimeout, Gone, Html, InternalServerError, IntoHeaders, JsonLines, Locked, Media,
    MediaType, MethodNotAllowed, NoContent, NotAcceptable, NotFound, NotImplemented, OneOf2, OneOf3,
    PaymentRequired, PreconditionFailed, PreconditionRequired, Redirect, RequestTimeout, ResponseExt,
    SameSite, ServiceUnavailable, SetCookie, Sse, Status, Stream, Strict, Text, TooManyRequests,
    Unauthorized, UnavailableForLegalReasons, UnprocessableContent, UnsupportedMediaType, WithCookies,
    WithHeaders,
};
#[cfg(feature = "templates")]
pub use crate::response::{Template, Templates};
pub use crate::reverse::Urls;
pub use crate::router::TrailingSlash;
#[cfg(feature = "ws")]
pub use crate::websocket::{
    Group, Handshake, Message, SocketReceiver, SocketSender, WebSocket, WebSocketOptions,
};
