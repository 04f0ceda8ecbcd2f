//! `Sse<T>`: events over a connection, signs of life, the end.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use futures_util::stream::{self, StreamExt as _};
use serde_json::{Value, json};

use crate::answer::get;
use crate::server::gate::gate;
use crate::server::start::Server;

const LONG: Duration = Duration::from_secs(60);

#[model]
struct Tick {
    count: u8,
}

#[get_api(url = "/ticks")]
async fn ticks(last: LastEventId) -> Sse<Tick> {
    let first = last.parse().unwrap_or(0) + 1;
    let event = |count: u8| Ok::<_, Error>(Event::json(Tick { count }).id(&count.to_string()));
    Sse::new(stream::iter((first..4).map(event)))
}

#[get_api(url = "/models")]
async fn models() -> Result<Sse<Tick>> {
    Ok(Sse::new(stream::iter([1, 2]).map(|count| Ok::<_, Error>(Tick { count }))))
}

#[get_api(url = "/texts")]
async fn texts() -> Sse {
    Sse::new(stream::iter(["a\nb", "c"]).map(|text| Ok::<_, Error>(Event::text(text).event("line"))))
}

#[get_api(url = "/evil")]
async fn evil() -> Sse {
    let names = stream::iter(["good", "bad\ndata: evil", "later"]);
    Sse::new(names.map(|name| Ok::<_, Error>(Event::text("x").event(name))))
}

/// An event, then nothing until the gate of that name is open.
#[get_api(url = "/silent/{name}")]
async fn silent(name: String, beat: Option<u64>) -> Sse {
    let rest = stream::once(async move {
        gate(&name).pass().await;
        Ok(Event::text("last"))
    });
    let events = Sse::new(stream::iter([Ok::<_, Error>(Event::text("first"))]).chain(rest));
    match beat {
        Some(beat) => events.keep_alive(Duration::from_millis(beat)),
        None => events.without_keep_alive(),
    }
}

fn app() -> Application {
    Application::new().handlers(handlers![ticks, models, texts, evil, silent])
}

#[tokio::test]
async fn events_are_sent_as_an_event_source_reads_them() {
    let application = TestApplication::new(app());
    let answer = get(&application, "/ticks").await;
    answer.expect_status(200).expect_header("content-type", "text/event-stream");
    answer.expect_header("cache-control", "no-cache").expect_header("x-accel-buffering", "no");
    let [one, two, three] = [1, 2, 3].map(|count| format!("data: {{\"count\":{count}}}\nid: {count}\n\n"));
    answer.expect_text(&format!("{one}{two}{three}"));
    application.get("/ticks").header("last-event-id", "2").send().await.expect_text(&three);
    get(&application, "/models").await.expect_text("data: {\"count\":1}\n\ndata: {\"count\":2}\n\n");
    let text = "data: a\ndata: b\nevent: line\n\ndata: c\nevent: line\n\n";
    get(&application, "/texts").await.expect_text(text);
}

#[tokio::test]
async fn an_event_that_would_say_more_ends_the_connection() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.ask("/evil").await;
    let text = client.rest().await;
    assert!(!text.contains("evil") && !text.contains("later") && !text.contains("\r\n0\r\n"), "{text}");
}

#[tokio::test]
async fn a_silent_stream_shows_that_it_lives() {
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    client.ask("/silent/beating?beat=20").await;
    while client.read_line().await != "data: first\n" {}
    for _ in 0..3 {
        while client.read_line().await != ":\n" {}
    }
    gate("beating").open_for(1);
    while client.read_line().await != "data: last\n" {}
}

#[tokio::test]
async fn a_stream_without_signs_of_life_is_silent() {
    let server = Server::start(app()).await;
    // A silence of no length is none to be broken.
    for url in ["/silent/still", "/silent/still?beat=0"] {
        let mut client = server.client().await;
        client.ask(url).await;
        while client.read_line().await != "data: first\n" {}
        while client.read_line().await != "\r\n" {}
        assert!(client.hears_nothing_for(Duration::from_millis(100)).await, "{url}");
    }
    gate("still").left_by(2).await;
}

#[tokio::test]
async fn it_ends_with_the_server_and_its_handler_is_gone() {
    let mut server = Server::start(app().drain_timeout(LONG)).await;
    let mut clients = Vec::new();
    for _ in 0..20 {
        let mut client = server.client().await;
        client.ask("/silent/ended?beat=60000").await;
        while client.read_line().await != "data: first\n" {}
        clients.push(client);
    }
    server.stop().await;
    for mut client in clients {
        assert!(client.rest().await.ends_with("\r\n0\r\n\r\n"));
    }
    gate("ended").left_by(20).await;
    assert!(server.ended().await < LONG / 4);
}

#[tokio::test]
async fn the_document_has_the_schema_of_the_data() {
    let document: Value = get(&TestApplication::new(app()), "/openapi.json").await.json();
    let data = |path: &str| {
        let content = &document["paths"][path]["get"]["responses"]["200"]["content"]["text/event-stream"];
        assert_eq!(content["schema"]["type"], "array");
        content["schema"]["items"]["properties"]["data"].clone()
    };
    let tick = json!({ "$ref": "#/components/schemas/Tick" });
    let expected = json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": tick });
    assert_eq!((data("/ticks"), data("/models")), (expected.clone(), expected));
    assert_eq!(data("/texts"), json!({ "type": "string" }));
    let parameter = &document["paths"]["/ticks"]["get"]["parameters"][0];
    assert_eq!((&parameter["name"], &parameter["in"]), (&json!("Last-Event-ID"), &json!("header")));
}
