//! The bookshop by the client that progenitor made of its document.

use std::error::Error;

use futures::TryStreamExt;

#[allow(warnings)]
mod bookshop {
    include!(concat!(env!("OUT_DIR"), "/bookshop.rs"));
}

use bookshop::types::{NewLine, NewOrder, OrderStatus, Problem, Progress};
use bookshop::{ByteStream, Client, ClientInfo, Error as Refusal, ResponseValue};

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0";

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A problem as the document has it, of that status. The generator types errors of `application/json` only, and hands
/// those of other media types over as they came.
async fn refused<T>(answer: Result<ResponseValue<T>, Refusal<ByteStream>>, status: u16) -> Outcome<Problem> {
    let Err(Refusal::ErrorResponse(answer)) = answer else { return Err("it is no error response".into()) };
    assert_eq!(answer.status(), status);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    let body = read(answer.into_inner()).await?;
    let problem: Problem = serde_json::from_slice(&body)?;
    assert_eq!(problem.status, i64::from(status));
    Ok(problem)
}

async fn read(stream: ByteStream) -> Outcome<Vec<u8>> {
    let chunks: Vec<_> = stream.into_inner().try_collect().await?;
    Ok(chunks.concat())
}

async fn books(client: &Client) -> Outcome<u32> {
    let page = client.book_controller_list().search("harbour").size(2).send().await?.into_inner();
    assert_eq!((page.items.len(), page.page), (2, 1));
    let author = page.items[0].author.clone();
    let add = |isbn: &str| {
        let body = bookshop::types::NewBook::builder().title("The Client").author_id(author.id);
        client.book_controller_add().body(body.isbn(isbn).price_cents(1250))
    };
    let added = add("9781000000035").send().await?;
    assert_eq!(added.status(), 201);
    let mut added = added.into_inner();
    assert_eq!((added.title.as_str(), &added.author.name, added.stock), ("The Client", &author.name, 0));
    let found = client.book_controller_find().id(added.id).send().await?.into_inner();
    assert_eq!(serde_json::to_value(found)?, serde_json::to_value(&added)?);
    let change = client.book_controller_change().id(added.id).body_map(|change| change.stock(3));
    added.stock = 3;
    assert_eq!(serde_json::to_value(change.send().await?.into_inner())?, serde_json::to_value(&added)?);

    assert_eq!(refused(add("9781000000035").send().await, 409).await?.errors[0].code, "taken");
    let twin = client.author_controller_change().id(author.id % 2 + 1).body_map(|change| change.name(author.name));
    assert_eq!(refused(twin.send().await, 409).await?.errors[0].name, "name");
    let dear = client.book_controller_change().id(added.id).body_map(|change| change.price_cents(2_000_000));
    let dear = refused(dear.send().await, 400).await?;
    assert_eq!(dear.errors[0].pointer.as_deref(), Some("#/price_cents"));
    // A text that the document rules out is not even sent.
    assert!(matches!(add("1").send().await, Err(Refusal::InvalidRequest(_))));
    Ok(added.id)
}

/// The generator knows no multipart body, so that the cover is hung up without it.
async fn cover(client: &Client, book: u32) -> Outcome<()> {
    let missing = refused(client.cover_controller_find().id(book).send().await, 404).await?;
    assert_eq!(missing.detail.as_deref(), Some("the book has no cover"));
    let head = "Content-Disposition: form-data; name=\"cover\"; filename=\"a.png\"\r\nContent-Type: image/png";
    let body = [format!("--cut\r\n{head}\r\n\r\n").as_bytes(), PICTURE, b"\r\n--cut--\r\n"].concat();
    let put = client.client().put(format!("{}/books/{book}/cover", client.baseurl()));
    let hung = put.header("content-type", "multipart/form-data; boundary=cut").body(body).send().await?;
    assert_eq!(hung.status(), 204);
    let cover = client.cover_controller_find().id(book).send().await?;
    assert_eq!(cover.headers()["content-type"], "image/png");
    assert_eq!(read(cover.into_inner()).await?, PICTURE);
    Ok(())
}

async fn orders(client: &Client, book: u32) -> Outcome<()> {
    let order = NewOrder { customer_id: 1, lines: vec![NewLine { book_id: book, quantity: 2.try_into()? }] };
    let placed = client.order_controller_place().body(order.clone()).send().await?.into_inner();
    assert_eq!((placed.status, placed.total_cents), (Progress::Placed, 2500));
    assert_eq!(refused(client.order_controller_place().body(order).send().await, 409).await?.code, "sold_out");
    let delivered = OrderStatus { status: Progress::Delivered };
    let brought = client.order_controller_bring_to().id(placed.id).body(delivered).send().await?;
    assert_eq!(brought.status, Progress::Delivered);
    // The stream of an order that has arrived ends.
    let events = client.order_controller_follow().id(placed.id).send().await?;
    let events = String::from_utf8(read(events.into_inner()).await?)?;
    assert!(events.contains(r#"{"status":"delivered"}"#), "{events}");
    assert_eq!(client.order_controller_remove().id(placed.id).send().await?.status(), 204);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let client = Client::new(&std::env::args().nth(1).ok_or("the shop's address is missing")?);
    let book = books(&client).await?;
    cover(&client, book).await?;
    orders(&client, book).await?;
    assert_eq!(client.book_controller_remove().id(book).send().await?.status(), 204);
    assert_eq!(refused(client.book_controller_find().id(book).send().await, 404).await?.code, "not_found");
    println!("listed, added, changed, ordered, followed, removed; six problems were typed");
    Ok(())
}
