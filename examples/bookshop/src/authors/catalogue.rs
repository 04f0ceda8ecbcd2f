//! `Catalogue`: the authors whom the shop knows.

use cullinan::prelude::*;
use sea_orm::ActiveValue::Unchanged;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryOrder};

use super::entity::{ActiveModel, COLUMN};
use super::{Author, Authors, NewAuthor};
use crate::database::Database;
use crate::page::{Page, Paging};

/// The authors whom the shop knows.
#[service]
pub(crate) struct Catalogue {
    database: Inject<Database>,
}

impl Catalogue {
    /// One page of all authors, by name.
    pub(crate) async fn page(&self, paging: Paging) -> Result<Page<Author>> {
        let authors = Authors::find().order_by_asc(COLUMN.name);
        Page::read(authors, paging, self.database.reader()).await
    }

    /// The author of that number.
    pub(crate) async fn find(&self, id: u32) -> Result<Author> {
        let author = Authors::find_by_id(id).into_partial_model().one(self.database.reader()).await?;
        author.ok_or_else(|| Error::not_found("no such author"))
    }

    /// Adds an author, unless one of that name is there.
    pub(crate) async fn add(&self, author: NewAuthor) -> Result<Author> {
        let transaction = self.database.write().await?;
        let author = author.into_active_model().insert(&*transaction).await?;
        transaction.commit().await?;
        self.find(author.id).await
    }

    /// Gives an author another name.
    pub(crate) async fn change(&self, id: u32, author: NewAuthor) -> Result<Author> {
        let author = ActiveModel { id: Unchanged(id), ..author.into_active_model() };
        let transaction = self.database.write().await?;
        author.update(&*transaction).await?;
        transaction.commit().await?;
        self.find(id).await
    }

    /// Forgets an author who has no books.
    pub(crate) async fn remove(&self, id: u32) -> Result<()> {
        let transaction = self.database.write().await?;
        let removed = Authors::delete_by_id(id).exec(&*transaction).await?;
        transaction.commit().await?;
        if removed.rows_affected == 0 { Err(Error::not_found("no such author")) } else { Ok(()) }
    }
}
