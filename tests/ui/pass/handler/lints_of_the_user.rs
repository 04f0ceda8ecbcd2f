//! Attributes of a handler stay the user's.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    #[allow(unused_variables)]
    async fn list(&self, #[allow(unused_mut)] mut page: u32, #[param(default = 1)] size: u32) {}

    #[get_api(url = "/old")]
    #[deprecated = "read /books"]
    #[doc(hidden)]
    async fn old(&self) {}

    #[get_api(url = "/one")]
    #[must_use]
    #[inline]
    fn one(&self) -> String {
        String::new()
    }
}

/// Out of use.
#[get_api(url = "/old")]
#[deprecated]
pub async fn old() {}

fn main() {}
