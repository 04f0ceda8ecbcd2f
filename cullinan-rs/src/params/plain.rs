//! A plain `T`: a path parameter where the url has a placeholder of its name, else a query parameter.

use super::path::source;
use super::{described, text};
use crate::codec::Source;
use crate::extract::{Param, Read, Value};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// Reads the value from the placeholder of its name, or from the query string.
pub(crate) fn read_plain<T: Value>(request: RequestContext<'_>, param: &Param) -> Read<T> {
    match request.captures().raw(param.name()) {
        Some(raw) => text::read(source(request, raw), In::Path, param),
        None => text::read(Source::Query(request.query(), param.name()), In::Query, param),
    }
}

/// Adds the value to the document.
pub(crate) fn describe_plain<T: Value>(param: &Param, spec: &mut Describe<'_>) {
    let place = if spec.placeholders().contains(&param.name()) { In::Path } else { In::Query };
    described::describe::<T>(place, param, spec);
}
