//! Answers that come bit by bit, and files.

use cullinan::prelude::*;
use futures_util::stream;

use super::models::{Author, Book, book};

fn ticks() -> [Author; 2] {
    ["Ann", "Bob"].map(|name| Author { name: name.to_owned(), born: None })
}

#[controller(url = "/streams", discover = false)]
pub(crate) struct Streams;

#[controller]
impl Streams {
    #[get_api(url = "/lines")]
    async fn lines(&self) -> JsonLines<Book> {
        JsonLines::new(stream::iter([Ok::<_, Error>(book()), Ok(book())]))
    }

    #[get_api(url = "/events")]
    async fn events(&self, last: LastEventId) -> Sse<Author> {
        let id = format!("{}.", last.len());
        let events = ticks().map(|tick| Ok::<_, Error>(Event::json(tick).event("tick").id(&id)));
        Sse::new(stream::iter(events))
    }

    #[get_api(url = "/texts")]
    async fn texts(&self) -> Sse {
        Sse::new(stream::iter(["a", "b\nc"].map(|text| Ok::<_, Error>(Event::text(text)))))
    }

    #[get_api(url = "/letters")]
    async fn letters(&self) -> Stream {
        let letters = ["a", "b"].map(Ok::<_, Error>);
        Stream::new(stream::iter(letters)).content_type("text/plain; charset=utf-8")
    }

    #[get_api(url = "/sales")]
    async fn sales(&self) -> Download<String> {
        Download::new("sales.csv", "month,sum\n1,20\n".to_owned())
    }

    #[get_api(url = "/file")]
    async fn file(&self) -> Result<NamedFile> {
        Ok(NamedFile::of_bytes("a.txt", "0123456789").etag("v1"))
    }
}
