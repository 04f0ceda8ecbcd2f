//! axum before a database, as its users write it.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use peers::database::{self, Model};
use sea_orm::{DatabaseConnection, DbErr};
use serde::Deserialize;

type Answer<T> = Result<Json<T>, StatusCode>;

#[derive(Deserialize)]
struct Search {
    min_price: u32,
}

async fn find(State(database): State<DatabaseConnection>, Path(id): Path<u32>) -> Answer<Model> {
    let book = database::find(&database, id).await.map_err(failed)?;
    book.map(Json).ok_or(StatusCode::NOT_FOUND)
}

async fn list(
    State(database): State<DatabaseConnection>,
    Query(search): Query<Search>,
) -> Answer<Vec<Model>> {
    database::page(&database, search.min_price).await.map(Json).map_err(failed)
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` wants it")]
fn failed(_: DbErr) -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    peers::runtime()?.block_on(async {
        let books = Router::new().route("/books", get(list)).route("/books/{id}", get(find));
        let router = books.with_state(database::open().await?);
        // Ends as the others do, without draining.
        tokio::spawn(axum::serve(peers::listen().await?, router).into_future());
        peers::stdin_closed().await;
        Ok(())
    })
}
