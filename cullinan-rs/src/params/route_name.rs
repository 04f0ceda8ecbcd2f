//! `RouteName`: which route answers.

use std::fmt;
use std::ops::Deref;

use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::request::RequestContext;
use crate::schema::Describe;

/// The name of the route that answers: `book_controller.find`, or what `name = ".."` says. It is always there, and it
/// is not in the document.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[route_api(url = "/jobs", methods = "*")]
/// async fn jobs(name: RouteName) -> String {
///     format!("{name} answers")
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RouteName(String);

impl RouteName {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for RouteName {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RouteName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// For a handler that is called by hand, such as in a unit test.
impl From<&str> for RouteName {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

impl Marker for RouteName {
    const PLACE: Place = Place::Elsewhere;
}

impl FromRequest for RouteName {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(request.route_name().into())
    }
}
