//! `Catalogue`: the authors whom the shop knows.

use cullinan::prelude::*;
use sea_orm::ActiveValue::Unchanged;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder};

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
        self.database.read(async |moment| Page::read(authors, paging, moment).await).await
    }

    /// The author of that number.
    pub(crate) async fn find(&self, id: u32) -> Result<Author> {
        find(id, self.database.reader()).await
    }

    /// Adds an author, unless one of that name is there.
    pub(crate) async fn add(&self, author: NewAuthor) -> Result<Author> {
        let add = async |transaction: &_| {
            let author = author.into_active_model().insert(transaction).await?;
            find(author.id, transaction).await
        };
        self.database.write(add).await
    }

    /// Gives an author another name.
    pub(crate) async fn change(&self, id: u32, author: NewAuthor) -> Result<Author> {
        let change = async |transaction: &_| {
            find(id, transaction).await?;
            let author = ActiveModel { id: Unchanged(id), ..author.into_active_model() };
            author.update(transaction).await?;
            find(id, transaction).await
        };
        self.database.write(change).await
    }

    /// Forgets an author who has no books.
    pub(crate) async fn remove(&self, id: u32) -> Result<()> {
        let remove = async |transaction: &_| {
            find(id, transaction).await?;
            Authors::delete_by_id(id).exec(transaction).await?;
            Ok(())
        };
        self.database.write(remove).await
    }
}

async fn find(id: u32, database: &impl ConnectionTrait) -> Result<Author> {
    let author = Authors::find_by_id(id).into_partial_model().one(database).await?;
    author.ok_or_else(|| Error::not_found("no such author"))
}
