//! Answers for the document, and answers made by a function.

use cullinan::prelude::*;

/// Somebody else's.
struct Table(Vec<u8>);

fn csv(table: Table) -> Media<cullinan::media_types::Csv, Vec<u8>> {
    Media::new(table.0)
}

mod render {
    pub(crate) fn size(table: super::Table) -> usize {
        table.0.len()
    }
}

#[controller(url = "/tables", responses = [ServiceUnavailable<Error>])]
struct Tables;

#[controller]
impl Tables {
    #[get_api(respond_with = csv, responses = [Conflict<Error>, (Status<418, &'static str>, "a teapot")])]
    async fn all(&self) -> Table {
        Table(Vec::new())
    }

    #[get_api(url = "/one", respond_with = csv, status_code = 202)]
    fn one(&self) -> Result<Table> {
        Ok(Table(Vec::new()))
    }

    #[get_api(url = "/some", respond_with = render::size, blocking, responses = [(String, HeaderMap)])]
    fn some(&self) -> Option<Table> {
        None
    }
}

#[post_api(url = "/free", respond_with = render::size, responses = [Redirect<303>,])]
async fn free() -> Result<Table, Error> {
    Ok(Table(Vec::new()))
}

fn main() {}
