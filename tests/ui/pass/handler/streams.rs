//! Answers that are made of streams, whatever their errors are.

use std::convert::Infallible;

use cullinan::prelude::*;
use futures_util::stream;

#[model]
pub struct Tick {
    pub count: u32,
}

#[get_api(url = "/ticks")]
async fn ticks(last: LastEventId) -> Result<Sse<Tick>> {
    let first = last.parse().unwrap_or(0);
    Ok(Sse::new(stream::iter((first..9).map(|count| Ok::<_, Infallible>(Event::json(Tick { count }).id("a"))))))
}

#[get_api(url = "/texts")]
async fn texts() -> Sse {
    Sse::new(stream::iter(["a"].map(|text| Ok::<_, std::io::Error>(Event::text(text)))))
}

#[get_api(url = "/plain")]
async fn plain() -> Created<Sse<Vec<u8>>> {
    Created(Sse::new(stream::iter([Ok::<_, Error>(vec![1])])))
}

#[get_api(url = "/lines")]
async fn lines() -> Option<JsonLines<Tick>> {
    Some(JsonLines::new(stream::empty::<Result<Tick>>()).endless())
}

#[get_api(url = "/bytes")]
async fn bytes() -> Download<Stream> {
    Download::new("a", Stream::new(stream::iter([Ok::<_, Error>("text")])).content_type("text/plain"))
}

#[get_api(url = "/file")]
async fn file() -> Result<NamedFile> {
    NamedFile::open("a.txt").await
}

fn main() {}
