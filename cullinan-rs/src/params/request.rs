//! `Request`: the whole head, for a handler that wants to look for itself.

use std::ops::Deref;

use super::text;
use crate::codec::Source;
use crate::error::Error;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Value};
use crate::fault::In;
use crate::request::{RequestContext, RequestHead};
use crate::schema::Describe;

/// Method, uri, headers, peer and captures of the request, without its body. It is a copy, so prefer markers
/// for what they can say: they also document it.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/echo/{name}")]
/// async fn echo(request: Request) -> Result<String> {
///     let name: String = request.path_param("name")?;
///     Ok(format!("{} {name}", request.method()))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Request {
    head: RequestHead,
    captures: Vec<(&'static str, String)>,
}

impl Request {
    /// Reads a placeholder of the url.
    ///
    /// # Errors
    /// 400 `malformed` for a text that is no `T`; 500 for a name that the url does not have.
    pub fn path_param<T: Value>(&self, name: &'static str) -> Result<T, Error> {
        let raw = self.captures.iter().find(|(known, _)| *known == name).map(|(_, raw)| raw.as_str());
        let raw = raw.ok_or_else(|| Error::internal(format!("the url has no placeholder `{name}`")))?;
        match text::read(Source::Path(raw), In::Path, &Param::new(name, name)) {
            Read::Value(value) => Ok(value),
            Read::Refused(error) => Err(error),
            _ => Err(Error::internal(format!("`{name}` could not be read"))),
        }
    }
}

impl Deref for Request {
    type Target = RequestHead;

    fn deref(&self) -> &RequestHead {
        &self.head
    }
}

impl Marker for Request {
    const PLACE: Place = Place::Any;
}

impl FromRequest for Request {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let captures = request.captures().iter().map(|(name, raw)| (name, raw.to_owned())).collect();
        Read::Value(Self { head: request.head().clone(), captures })
    }
}
