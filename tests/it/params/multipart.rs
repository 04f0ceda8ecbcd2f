//! `Multipart`: every part of a body, while it arrives.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestResponse};
use serde_json::{Value, json};

use crate::answer::{faults, pointers, problem};

#[controller(url = "/parts", discover = false)]
struct PartsController;

#[controller]
impl PartsController {
    #[post_api]
    async fn tell(&self, mut parts: Multipart) -> Result<String> {
        let mut lines = Vec::new();
        while let Some(mut part) = parts.next().await? {
            let head = format!(
                "{} {:?} {:?} {}",
                part.name(),
                part.filename(),
                part.raw_filename(),
                part.content_type()
            );
            let bytes = part.bytes().await?;
            assert_eq!((part.size(), part.chunk().await?), (bytes.len() as u64, None));
            lines.push(format!("{head} {} {}", bytes.len(), part.is_file()));
        }
        assert!(parts.next().await?.is_none());
        Ok(lines.join("\n"))
    }

    #[post_api(url = "/names")]
    async fn names(&self, mut parts: Multipart) -> Result<String> {
        let mut names = Vec::new();
        while let Some(mut part) = parts.next().await? {
            // What is left of a part is passed over.
            if part.name().starts_with("peek") {
                part.chunk().await?;
            }
            names.push(part.name().to_owned());
        }
        Ok(names.join(" "))
    }

    #[post_api(url = "/optional/{id}")]
    async fn optional(&self, #[param(ge = 1)] id: u8, parts: Option<Multipart>) -> String {
        format!("{id} {}", parts.is_some())
    }

    #[post_api(url = "/rules")]
    async fn rules(
        &self,
        #[param(max_size = 4, min_size = 2, max_count = 2, allowed_types = ["text/*"])] mut parts: Multipart,
    ) -> Result<String> {
        let mut texts = Vec::new();
        while let Some(mut part) = parts.next().await? {
            texts.push(part.text().await?);
        }
        Ok(texts.join(" "))
    }

    #[post_api(url = "/passed")]
    async fn passed(
        &self,
        #[param(max_size = 4, min_size = 2, max_count = 2, allowed_types = ["text/*"])] mut parts: Multipart,
    ) -> Result<String> {
        let mut names = Vec::new();
        while let Some(part) = parts.next().await? {
            names.push(part.name().to_owned());
        }
        Ok(names.join(" "))
    }

    #[post_api(url = "/stubborn")]
    async fn stubborn(
        &self,
        #[param(max_size = 4, min_size = 2, allowed_types = ["text/*"])] mut parts: Multipart,
    ) -> String {
        let mut names = Vec::new();
        loop {
            match parts.next().await {
                Ok(Some(part)) => names.push(part.name().to_owned()),
                Ok(None) => return names.join(" "),
                Err(_) => names.push("-".to_owned()),
            }
        }
    }

    #[post_api(url = "/raised", body_limit = "64MiB")]
    async fn raised(&self, #[param(max_size = "40MiB")] mut parts: Multipart) -> Result<String> {
        let mut size = 0;
        while let Some(mut part) = parts.next().await? {
            while let Some(piece) = part.chunk().await? {
                size += piece.len();
            }
        }
        Ok(size.to_string())
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<PartsController>())
}

async fn post(url: &str, parts: TestParts) -> TestResponse {
    application().post(url).multipart(parts).send().await
}

#[tokio::test]
async fn parts_come_as_they_were_sent() {
    let parts = TestParts::new()
        .text("title", "Dune")
        .file("a", "dir\\x.png", "image/png", "123")
        .part("Content-Disposition: form-data; name=a; filename=y", "")
        .file("b", "", "application/octet-stream", "")
        .text("title", "");
    let expected = [
        "title None None text/plain 4 false",
        "a Some(\"x.png\") Some(\"dir\\\\x.png\") image/png 3 true",
        "a Some(\"y\") Some(\"y\") application/octet-stream 0 true",
        "b Some(\"\") Some(\"\") application/octet-stream 0 true",
        "title None None text/plain 0 false",
    ];
    post("/parts", parts).await.expect_status(201).expect_text(&expected.join("\n"));
    post("/parts", TestParts::new()).await.expect_text("");
}

#[tokio::test]
async fn what_is_not_read_is_passed_over() {
    let large = "x".repeat(300_000);
    let parts =
        TestParts::new().text("a", &large).text("peek", &large).file("b", "b", "a/b", &large).text("c", "");
    post("/parts/names", parts).await.expect_text("a peek b c");
}

#[tokio::test]
async fn absent_and_other_bodies() {
    let application = application();
    application.post("/parts/optional/1").send().await.expect_text("1 false");
    assert_eq!(faults(&application.post("/parts").send().await), ["body parts missing"]);
    for (content_type, status) in [("text/plain", 415), ("multipart/form-data", 400)] {
        let answer = application.post("/parts").header("content-type", content_type).body("x").send().await;
        answer.expect_status(status);
    }
    let answer = application.post("/parts").body("x").send().await;
    answer.expect_status(415).expect_header("accept", "multipart/form-data");
    let parts = TestParts::new().text("a", "b");
    let answer = application.post("/parts/optional/0").multipart(parts).send().await;
    assert_eq!(faults(&answer), ["path id ge"]);
}

#[tokio::test]
async fn rules_are_errors_of_the_call_that_meets_them() {
    let file =
        |size: usize, content_type: &str| TestParts::new().file("a", "x", content_type, "x".repeat(size));
    post("/parts/rules", file(2, "text/plain").text("b", "more than four").file("c", "x", "Text/x", "1234"))
        .await
        .expect_text("xx more than four 1234");
    for (parts, name, code) in [
        (file(1, "text/a"), "a", "min_size"),
        (file(2, "a/b"), "a", "allowed_types"),
        (file(2, "text/a").file("b", "x", "text/a", "12").file("c", "x", "text/a", "12"), "c", "max_count"),
    ] {
        assert_eq!(faults(&post("/parts/rules", parts).await), [format!("file {name} {code}")]);
    }
    let answer = post("/parts/rules", file(5, "text/a")).await;
    answer.expect_status(413).expect_header("connection", "close");
    assert_eq!(problem(&answer)["errors"][0]["code"], "max_size");
    let bytes = TestParts::new().file("a", "x", "text/a", b"\xff\xff");
    assert_eq!(faults(&post("/parts/rules", bytes).await), ["file a malformed"]);
    let bytes = TestParts::new().part("Content-Disposition: form-data; name=\"a/b\"", b"\xff");
    let answer = post("/parts/rules", bytes).await;
    assert_eq!(
        (faults(&answer), pointers(&answer)),
        (vec!["body a/b malformed".to_owned()], vec!["#/a~1b malformed".to_owned()])
    );
}

#[tokio::test]
async fn an_input_that_was_left_empty_breaks_no_rule() {
    let empty = || TestParts::new().file("a", "", "application/octet-stream", "");
    post(
        "/parts/rules",
        empty().file("b", "x", "text/a", "12").file("c", "", "a/b", "").file("d", "x", "text/a", "34"),
    )
    .await
    .expect_text(" 12  34");
    // What has bytes is a file, whatever it is called.
    let unnamed = |content_type: &str, text: &str| TestParts::new().file("a", "", content_type, text);
    for (parts, fault) in [
        (unnamed("a/b", "12"), "file a allowed_types"),
        (unnamed("text/a", "1"), "file a min_size"),
        (
            unnamed("text/a", "12").file("b", "", "text/a", "12").file("c", "", "text/a", "12"),
            "file c max_count",
        ),
    ] {
        for url in ["/parts/rules", "/parts/passed"] {
            assert_eq!(faults(&post(url, parts.clone()).await), [fault], "{url}");
        }
    }
}

#[tokio::test]
async fn what_is_passed_over_keeps_the_rules() {
    let file = |size: usize| TestParts::new().file("a", "x", "text/a", "x".repeat(size)).text("b", "");
    post("/parts/passed", file(2)).await.expect_text("a b");
    assert_eq!(faults(&post("/parts/passed", file(1)).await), ["file a min_size"]);
    let answer = post("/parts/passed", file(5)).await;
    answer.expect_status(413);
    assert_eq!(problem(&answer)["errors"][0]["name"], "a");
    // Whoever goes on in spite of it meets each once, and then the next part.
    let parts = file(300_000).file("c", "x", "a/b", vec![0; 300_000]).file("d", "x", "text/a", "1");
    post("/parts/stubborn", parts.text("e", "")).await.expect_text("a - b - d - e");
}

#[tokio::test]
async fn limits_are_those_of_files() {
    let large = vec![0; 33 << 20];
    let parts = TestParts::new().file("a", "x", "a/b", &large);
    post("/parts/raised", parts.clone()).await.expect_text("34603008");
    post("/parts/names", parts).await.expect_status(413);
    let parts = TestParts::new().text("peek", &"x".repeat((1 << 20) + 1));
    post("/parts/raised", parts).await.expect_status(413);
    let parts = TestParts::new().file("a", "x", "a/b", &large[..(16 << 20) + 1]);
    post("/parts", parts).await.expect_status(413);
}

#[tokio::test]
async fn a_broken_body_is_400() {
    let request = application().post("/parts").header("content-type", "multipart/form-data; boundary=b");
    let body = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nabc";
    assert_eq!(faults(&request.body(body).send().await), ["body body malformed"]);
}

#[tokio::test]
async fn the_document_has_its_media_type() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let body = &document["paths"]["/parts"]["post"]["requestBody"];
    assert_eq!(body["content"]["multipart/form-data"]["schema"]["type"], "object");
    assert_eq!(body["required"], true);
    let rules = &document["paths"]["/parts/rules"]["post"]["requestBody"]["content"]["multipart/form-data"];
    let expected = json!({ "type": "object", "x-max-size": 4, "x-min-size": 2, "x-max-count": 2,
        "x-allowed-types": ["text/*"] });
    assert_eq!(rules["schema"], expected);
}
