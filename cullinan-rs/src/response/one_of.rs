//! `OneOf2` and `OneOf3`: one of several answers, without an enum of one's own.

use crate::body::Response;
use crate::error::Result;
use crate::respond::{IntoResponse, ResponseContext, any_of};
use crate::schema::Describe;

/// One of two answers, each with its own status; the document has both. Where the choices have names, an enum with
/// `#[derive(Responses)]` tells them.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[post_api(url = "/jobs/{name}")]
/// async fn start(name: String) -> OneOf2<Accepted<String>, Conflict<&'static str>> {
///     if name == "busy" { OneOf2::Second(Conflict("it runs already")) } else { OneOf2::First(Accepted(name)) }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneOf2<A, B> {
    /// The first.
    First(A),
    /// The second.
    Second(B),
}

/// One of three answers; see [`OneOf2`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneOf3<A, B, C> {
    /// The first.
    First(A),
    /// The second.
    Second(B),
    /// The third.
    Third(C),
}

macro_rules! unions {
    ($($union:ident { $($arm:ident $type:ident),+ })+) => {$(
        impl<$($type: IntoResponse),+> IntoResponse for $union<$($type),+> {
            any_of!($($type),+);

            fn describe(status: u16, spec: &mut Describe<'_>) {
                $($type::describe(spec.status_of(status, $type::EMPTY), spec);)+
            }

            fn into_response(self, to: ResponseContext) -> Result<Response> {
                match self {
                    $(Self::$arm(answer) => answer.into_response(to.of_one::<$type>()),)+
                }
            }
        }
    )+};
}

unions! {
    OneOf2 { First A, Second B }
    OneOf3 { First A, Second B, Third C }
}
