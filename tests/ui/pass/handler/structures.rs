//! A structure of all placeholders, or of the whole query string.

use cullinan::prelude::*;
use cullinan::schemars::JsonSchema;
use serde::Deserialize;

#[model]
struct Place {
    shelf: String,
    row: u16,
}

#[derive(Deserialize, JsonSchema)]
struct Page {
    page: Option<u32>,
    size: Option<u32>,
}

type At = Path<Place>;

#[controller(url = "/shelves/{shelf}")]
struct Shelves;

#[controller]
impl Shelves {
    #[get_api(url = "/rows/{row}")]
    async fn row(&self, Path(place): Path<Place>, page: Query<Page>) -> String {
        format!("{} {} {:?} {:?}", place.shelf, place.row, page.page, page.size)
    }

    #[get_api(url = "/boards/{row}")]
    async fn board(&self, at: At, page: Option<Query<Page>>) -> String {
        format!("{} {} {}", at.shelf, at.row, page.is_some())
    }

    #[get_api(url = "/ends/{row}")]
    async fn end(&self, place: Option<Path<Place>>) -> String {
        place.map(|place| place.shelf.clone()).unwrap_or_default()
    }
}

#[get_api(url = "/books/{shelf}/{row}")]
async fn books(place: Path<Place>, page: Query<Option<Page>>) -> String {
    format!("{} {} {}", place.shelf, place.row, page.is_some())
}

fn main() {}
