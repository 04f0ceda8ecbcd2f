//! `Media<M, T>`.

use bytes::Bytes;
use cullinan::media_types::{Csv, Png};
use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{documented, get, refused};

struct Ics;

impl MediaType for Ics {
    const NAME: &'static str = "text/calendar; charset=utf-8";
}

#[get_api(url = "/png")]
async fn png() -> Result<Media<Png, Bytes>> {
    Ok(Media::new(Bytes::from_static(b"\x89PNG")))
}

#[get_api(url = "/csv")]
async fn csv() -> Media<Csv, String> {
    Media::new("a,b\r\n".to_owned())
}

#[get_api(url = "/ics")]
async fn ics() -> Option<Media<Ics, &'static str>> {
    Some(Media::new("BEGIN:VCALENDAR"))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![png, csv, ics]))
}

#[tokio::test]
async fn the_type_says_what_it_is() {
    let application = application();
    let answer = get(&application, "/png").await;
    answer.expect_status(200).expect_header("content-type", "image/png");
    assert_eq!(answer.bytes(), b"\x89PNG");
    get(&application, "/csv")
        .await
        .expect_header("content-type", "text/csv; charset=utf-8")
        .expect_text("a,b\r\n");
    get(&application, "/ics").await.expect_header("content-type", "text/calendar; charset=utf-8");
}

#[tokio::test]
async fn the_document_knows_it_from_the_type() {
    let application = application();
    for (url, media_type, schema) in [
        ("/png", "image/png", json!({ "contentMediaType": "image/png" })),
        ("/csv", "text/csv; charset=utf-8", json!({ "type": "string" })),
        ("/ics", "text/calendar; charset=utf-8", json!({ "type": "string" })),
    ] {
        let answers = documented(&application, "get", url).await;
        assert_eq!(answers["200"]["content"], json!({ media_type: { "schema": schema } }));
    }
}

/// The check of the type cannot be got around by a generic function either: it is asked again where it is sent.
#[test]
fn one_that_no_header_can_hold_is_never_sent() {
    struct Torn;

    impl MediaType for Torn {
        const NAME: &'static str = "text/plain\r\nset-cookie: sesame=1";
    }

    let error = Error::answer(Media::<Torn, _>::new("text"));
    assert_eq!(error.status(), 500);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        #[get_api(url = "/torn")]
        async fn torn() -> Result<()> {
            Err(Error::answer(Media::<Torn, _>::new("text")))
        }
        let application = TestApplication::new(Application::new().handlers(handlers![torn]));
        refused(&get(&application, "/torn").await, "sesame");
    });
}
