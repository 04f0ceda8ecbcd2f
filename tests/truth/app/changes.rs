//! Changes of a model: what was not sent stays.

use cullinan::prelude::*;

use super::models::{Book, book};

#[model]
struct Change {
    #[validate(length(min = 1, max = 6))]
    title: Maybe<String>,
    #[validate(range(min = 1, max = 300))]
    pages: Maybe<u16>,
}

#[model]
struct Changed {
    title: Maybe<String>,
    pages: Maybe<u16>,
}

#[controller(url = "/changes", discover = false)]
pub(crate) struct Changes;

#[controller]
impl Changes {
    #[patch_api(url = "/maybe")]
    async fn maybe(&self, change: Json<Change>) -> Changed {
        let Change { title, pages } = change.into_inner();
        Changed { title, pages }
    }

    #[patch_api(url = "/book")]
    async fn patch(&self, patch: Patch<Book>) -> Result<Book> {
        patch.apply(book())
    }
}
