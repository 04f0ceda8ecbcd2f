//! `Gallery`: the covers of the books.

use cullinan::prelude::*;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use sea_orm::sea_query::OnConflict;

use super::Covers;
use super::entity::{ActiveModel, Column, Model};
use crate::books::Books;
use crate::database::Database;

/// What a cover may be: pictures that run nothing.
pub(super) const TYPES: &[&str] = &["image/png", "image/jpeg", "image/webp"];

/// The covers of the books.
#[service]
pub(crate) struct Gallery {
    database: Inject<Database>,
}

impl Gallery {
    /// The cover of the book of that number.
    pub(crate) async fn find(&self, book: u32) -> Result<Model> {
        let cover = Covers::find_by_id(book).one(self.database.reader()).await?;
        cover.ok_or_else(|| Error::not_found("the book has no cover"))
    }

    /// Hangs up the cover of a book, in place of the one that it had.
    pub(crate) async fn hang(&self, book: u32, cover: &File) -> Result<()> {
        let media_type = TYPES.iter().find(|known| cover.matches(known)).copied().unwrap_or_default();
        let cover = ActiveModel {
            book_id: Set(book),
            media_type: Set(media_type.to_owned()),
            picture: Set(cover.bytes().await?.into()),
        };
        let instead = OnConflict::column(Column::BookId)
            .update_columns([Column::MediaType, Column::Picture])
            .to_owned();
        let hang = async |transaction: &_| {
            let book = Books::find_by_id(book).one(transaction).await?;
            book.ok_or_else(|| Error::not_found("no such book"))?;
            Covers::insert(cover).on_conflict(instead).exec(transaction).await?;
            Ok(())
        };
        self.database.write(hang).await
    }

    /// Takes the cover of a book down.
    pub(crate) async fn take_down(&self, book: u32) -> Result<()> {
        let take_down = async |transaction: &_| Ok(Covers::delete_by_id(book).exec(transaction).await?);
        match self.database.write(take_down).await?.rows_affected {
            0 => Err(Error::not_found("the book has no cover")),
            _ => Ok(()),
        }
    }
}
