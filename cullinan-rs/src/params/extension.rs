//! `Extension<T>`: what a layer in front put into the request.

use std::any::type_name;
use std::ops::Deref;

use crate::error::Error;
use crate::extract::{FromRequest, Marker, Param, Place, Read};
use crate::fault::In;
use crate::request::RequestContext;
use crate::schema::Describe;

/// A copy of the `T` among the request's extensions (`http::Extensions`), where a tower layer or whoever serves the
/// application has put it. It is not in the document.
///
/// Absent: 500, with a line in the log that names the type, since no client can mend it; an `Option<Extension<T>>` is
/// `None`. Put there twice, the later one counts.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[derive(Clone)]
/// struct Tenant(String);
///
/// #[get_api(url = "/tenant")]
/// async fn tenant(tenant: Extension<Tenant>) -> String {
///     tenant.0.0
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = TestApplication::new(Application::new().handlers(handlers![tenant]));
/// let request = application.get("/tenant").extension(Tenant("north".to_owned()));
/// request.send().await.expect_text("north");
/// application.get("/tenant").send().await.expect_status(500);
/// # });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Extension<T>(pub T);

impl<T> Extension<T> {
    /// What it holds.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Extension<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Marker for Extension<T> {
    const PLACE: Place = Place::Elsewhere;
}

impl<T: Clone + Send + Sync + 'static> FromRequest for Extension<T> {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        match request.head().extensions().get::<T>() {
            Some(value) => Read::Value(Self(value.clone())),
            None if param.is_required() => Read::Refused(missing::<T>()),
            None => Read::Absent(In::Header),
        }
    }
}

#[cold]
fn missing<T>() -> Error {
    let name = type_name::<T>();
    Error::internal(format!("nobody in front put a `{name}` into the request's extensions"))
}
