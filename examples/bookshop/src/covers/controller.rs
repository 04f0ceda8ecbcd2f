//! `/books/{id}/cover`.

use cullinan::prelude::*;

use super::{Cover, Gallery};

/// What the books look like.
#[controller(url = "/books/{id}/cover", responses = [(ServiceUnavailable<Error>, "the database cannot be reached")])]
struct CoverController {
    gallery: Inject<Gallery>,
}

#[controller]
impl CoverController {
    /// Look at the cover of a book.
    #[get_api]
    async fn find(&self, id: u32) -> Result<Cover> {
        self.gallery.find(id).await?.try_into()
    }

    /// Give a book a cover, or another one.
    #[put_api]
    async fn hang(
        &self,
        id: u32,
        #[param(max_size = "2MiB", min_size = 1, allowed_types = ["image/png", "image/jpeg", "image/webp"])]
        cover: File,
    ) -> Result<()> {
        self.gallery.hang(id, &cover).await
    }

    /// Take the cover of a book away.
    #[delete_api]
    async fn take_down(&self, id: u32) -> Result<()> {
        self.gallery.take_down(id).await
    }
}
