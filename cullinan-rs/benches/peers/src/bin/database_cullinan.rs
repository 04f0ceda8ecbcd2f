//! This framework before a database, as its users write it.

use cullinan::prelude::*;
use peers::database::{self, Model};
use sea_orm::{DatabaseConnection, DbErr};

#[provider]
async fn connection() -> Result<DatabaseConnection, DbErr> {
    database::open().await
}

#[controller(url = "/books")]
struct BookController {
    database: Inject<DatabaseConnection>,
}

#[controller]
impl BookController {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u32) -> Result<Option<Json<Model>>> {
        Ok(database::find(&self.database, id).await?.map(Json))
    }

    #[get_api]
    async fn list(&self, min_price: u32) -> Result<Json<Vec<Model>>> {
        Ok(Json(database::page(&self.database, min_price).await?))
    }
}

fn main() -> Result<()> {
    peers::runtime()?.block_on(async {
        let listener = peers::listen().await?;
        Application::discover().serve(listener, peers::stdin_closed()).await
    })
}
