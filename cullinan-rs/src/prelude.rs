//! What a handler's file needs: `use cullinan::prelude::*;`.

pub use cullinan_macros::{
    controller, delete_api, get_api, head_api, model, options_api, patch_api, post_api, put_api, query_api,
    route_api, trace_api,
};
pub use http::{HeaderMap, Method, StatusCode, Uri};

pub use crate::app::Application;

pub use crate::error::{Error, Result};
pub use crate::handlers;
pub use crate::inject::{Inject, provider, service};
pub use crate::maybe::Maybe;
pub use crate::openapi::OpenApi;
pub use crate::params::{
    Body, BodyParams, BodyStream, Cookie, DynamicBody, File, FileParams, Files, Form, Header, HeaderParams,
    Json, Multipart, Part, Patch, Path, PeerAddr, Query, QueryParams, RawBody, Request, RequestBody,
    UrlParams, WholeBody,
};
pub use crate::respond::IntoResponse;
pub use crate::response::{
    Accepted, BadRequest, Conflict, Created, Forbidden, Gone, NoContent, NotFound, Status, TooManyRequests,
    Unauthorized, UnprocessableContent,
};
