//! `Shelf`: the books, and how many of each are left.

use cullinan::prelude::*;
use sea_orm::ActiveValue::Unchanged;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QueryTrait,
};

use super::entity::{ActiveModel, COLUMN, Column};
use super::{Book, BookChange, Books, NewBook};
use crate::authors::{self, Authors};
use crate::database::{Database, contains, no_such};
use crate::page::{Page, Paging};

/// The books, and how many of each are left.
#[service]
pub(crate) struct Shelf {
    database: Inject<Database>,
}

impl Shelf {
    /// One page of the books by number: those with `search` in their titles or authors' names, those of `author`.
    pub(crate) async fn page(
        &self,
        search: Option<String>,
        author: Option<u32>,
        paging: Paging,
    ) -> Result<Page<Book>> {
        let (title, name) = (Column::Title, authors::entity::Column::Name);
        let books = Books::find()
            .inner_join(Authors)
            .apply_if(search, |books, text: String| {
                books.filter(contains(title, &text).or(contains(name, &text)))
            })
            .apply_if(author, |books, id| books.filter(COLUMN.author_id.eq(id)))
            .order_by_asc(COLUMN.id);
        self.database.read(async |moment| Page::read(books, paging, moment).await).await
    }

    /// The book of that number.
    pub(crate) async fn find(&self, id: u32) -> Result<Book> {
        find(id, self.database.reader()).await
    }

    /// Puts a book on the shelf, unless its ISBN stands there already.
    pub(crate) async fn add(&self, book: NewBook) -> Result<Book> {
        let add = async |transaction: &_| {
            let book = book.into_active_model().insert(transaction).await.map_err(no_such("author_id"))?;
            find(book.id, transaction).await
        };
        self.database.write(add).await
    }

    /// Changes what is said about a book.
    pub(crate) async fn change(&self, id: u32, change: BookChange) -> Result<Book> {
        let change = async |transaction: &_| {
            find(id, transaction).await?;
            let book = ActiveModel { id: Unchanged(id), ..change.into_active_model() };
            book.update(transaction).await.map_err(no_such("author_id"))?;
            find(id, transaction).await
        };
        self.database.write(change).await
    }

    /// Takes a book off the shelf for good, unless it was ordered.
    pub(crate) async fn remove(&self, id: u32) -> Result<()> {
        let remove = async |transaction: &_| {
            find(id, transaction).await?;
            Books::delete_by_id(id).exec(transaction).await?;
            Ok(())
        };
        self.database.write(remove).await
    }

    /// Takes copies out of the stock. Says whether there were enough; otherwise nothing is taken.
    pub(crate) async fn take(&self, order: &DatabaseTransaction, book: u32, copies: u32) -> Result<bool> {
        let taken = Books::update_many()
            .col_expr(Column::Stock, Expr::col(Column::Stock).sub(copies))
            .filter(COLUMN.id.eq(book))
            .filter(COLUMN.stock.gte(copies));
        Ok(taken.exec(order).await?.rows_affected == 1)
    }

    /// Puts copies back into the stock.
    pub(crate) async fn put_back(&self, order: &DatabaseTransaction, book: u32, copies: u32) -> Result<()> {
        let returned = Books::update_many()
            .col_expr(Column::Stock, Expr::col(Column::Stock).add(copies))
            .filter(COLUMN.id.eq(book));
        returned.exec(order).await?;
        Ok(())
    }
}

async fn find(id: u32, database: &impl ConnectionTrait) -> Result<Book> {
    let book = Books::find_by_id(id).inner_join(Authors).into_partial_model().one(database).await?;
    book.ok_or_else(|| Error::not_found("no such book"))
}
