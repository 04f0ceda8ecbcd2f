//! `/authors`.

use cullinan::prelude::*;

use super::{Author, Catalogue, NewAuthor};
use crate::page::{Page, Paging};

/// Who wrote the books.
#[controller(url = "/authors", responses = [(ServiceUnavailable<Error>, "the database cannot be reached")])]
struct AuthorController {
    catalogue: Inject<Catalogue>,
}

#[controller]
impl AuthorController {
    /// List the authors by name.
    #[get_api]
    async fn list(&self, paging: Query<Paging>) -> Result<Page<Author>> {
        self.catalogue.page(*paging).await
    }

    /// Find one author.
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u32) -> Result<Author> {
        self.catalogue.find(id).await
    }

    /// Add an author.
    #[post_api(responses = [(Conflict<Error>, "there is one like it already")])]
    async fn add(&self, author: NewAuthor) -> Result<Author> {
        self.catalogue.add(author).await
    }

    /// Rename an author.
    #[patch_api(url = "/{id}", responses = [(Conflict<Error>, "there is one like it already")])]
    async fn change(&self, id: u32, author: NewAuthor) -> Result<Author> {
        self.catalogue.change(id, author).await
    }

    /// Remove an author who has no books.
    #[delete_api(url = "/{id}", responses = [(Conflict<Error>, "something else refers to it")])]
    async fn remove(&self, id: u32) -> Result<()> {
        self.catalogue.remove(id).await
    }
}
