//! `File`: one uploaded file.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestResponse};
use serde_json::Value;

use crate::answer::{faults, problem};

const KIB: usize = 1024;

#[controller(url = "/file", discover = false)]
struct FileController;

#[controller]
impl FileController {
    #[post_api]
    async fn tell(&self, file: File) -> Result<String> {
        let bytes = file.bytes().await?;
        assert_eq!(bytes.len() as u64, file.size());
        Ok(format!(
            "{} {:?} {:?} {:?} {} {}",
            file.field_name(),
            file.filename(),
            file.raw_filename(),
            file.extension(),
            file.content_type(),
            file.size()
        ))
    }

    #[post_api(url = "/optional")]
    async fn optional(&self, file: Option<File>) -> String {
        file.map_or("none".to_owned(), |file| file.size().to_string())
    }

    #[post_api(url = "/rules/{id}")]
    async fn rules(
        &self,
        #[param(ge = 1)] id: u8,
        #[param(min_size = 2, allowed_types = ["image/*", "application/pdf"])] cover: File,
        #[param(max_size = "100KiB", alias = "scan")] paper: Option<File>,
    ) -> String {
        format!("{id} {} {}", cover.size(), paper.map_or(0, |paper| paper.size()))
    }

    #[post_api(url = "/kinds")]
    async fn kinds(&self, file: File) -> String {
        let kinds = [file.is_image(), file.is_video(), file.is_audio(), file.is_text(), file.is_pdf()];
        format!("{kinds:?} {}", file.matches("IMAGE/PNG; q=1"))
    }

    #[post_api(url = "/text")]
    async fn text(&self, file: File) -> Result<String> {
        file.text().await
    }

    #[post_api(url = "/stream")]
    async fn stream(&self, file: File) -> http::Response<cullinan::Body> {
        http::Response::new(cullinan::Body::stream(file.stream()))
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<FileController>())
}

async fn post(url: &str, parts: TestParts) -> TestResponse {
    application().post(url).multipart(parts).send().await
}

fn one(filename: &str, content_type: &str, bytes: &[u8]) -> TestParts {
    TestParts::new().file("file", filename, content_type, bytes)
}

#[tokio::test]
async fn a_file_says_what_was_sent() {
    let parts = one("C:\\pictures\\dune.PNG", "Image/png; q=1", b"abc").text("more", "x");
    post("/file", parts)
        .await
        .expect_status(201)
        .expect_text("file \"dune.PNG\" \"C:\\\\pictures\\\\dune.PNG\" Some(\"PNG\") Image/png; q=1 3");
    let parts = TestParts::new()
        .text("before", "x")
        .part("content-disposition: form-data; name=file; filename=x; filename*=UTF-8''%E2%82%AC", "");
    post("/file", parts).await.expect_text("file \"\u{20ac}\" \"\u{20ac}\" None application/octet-stream 0");
}

#[tokio::test]
async fn sizes_on_both_sides_of_what_stays_in_memory() {
    for size in [0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 1024 * KIB, 16 * 1024 * KIB] {
        let bytes: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        let answer = post("/file/stream", one("x", "a/b", &bytes)).await;
        answer.expect_status(200);
        assert!(answer.bytes() == bytes.as_slice(), "{size} bytes came back as others");
        let answer = post("/file", one("x", "a/b", &bytes)).await;
        answer.expect_text(&format!("file \"x\" \"x\" None a/b {size}"));
    }
}

#[tokio::test]
async fn a_file_without_a_bound_of_its_own_has_16_mib() {
    let answer = post("/file", one("x", "a/b", &vec![0; 16 * 1024 * KIB + 1])).await;
    answer.expect_status(413).expect_header("connection", "close");
    let problem = problem(&answer);
    assert_eq!(problem["code"], "content_too_large");
    assert_eq!(errors(&problem), ["file file max_size"]);
    assert_eq!(problem["errors"][0]["detail"], "must have at most 16777216 bytes");
}

#[tokio::test]
async fn what_is_absent_is_missing() {
    let empty = one("", "application/octet-stream", b"");
    for parts in [TestParts::new(), TestParts::new().text("other", "x"), empty] {
        assert_eq!(faults(&post("/file", parts.clone()).await), ["file file missing"]);
        post("/file/optional", parts).await.expect_text("none");
    }
    let application = application();
    assert_eq!(faults(&application.post("/file").send().await), ["file file missing"]);
    application.post("/file/optional").send().await.expect_text("none");
    post("/file/optional", one("", "a/b", b"x")).await.expect_text("1");
}

#[tokio::test]
async fn a_text_is_no_file_and_two_are_not_one() {
    assert_eq!(faults(&post("/file", TestParts::new().text("file", "x")).await), ["file file malformed"]);
    let two = one("a", "a/b", b"1").file("file", "b", "a/b", "2");
    assert_eq!(faults(&post("/file", two).await), ["file file max_count"]);
    let both = one("a", "a/b", b"1").text("file", "x");
    assert_eq!(faults(&post("/file", both).await), ["file file malformed"]);
}

#[tokio::test]
async fn all_broken_rules_are_told_together() {
    let parts = TestParts::new().file("cover", "x", "text/plain", "1").file("scan", "x", "a/b", "1");
    let answer = post("/file/rules/1", parts).await;
    assert_eq!(faults(&answer), ["file cover min_size", "file cover allowed_types"]);
    let problem = problem(&answer);
    assert_eq!(problem["errors"][0]["detail"], "must have at least 2 bytes");
    assert_eq!(problem["errors"][1]["detail"], "must be of the type image/*, application/pdf");
    assert!(problem["errors"][0]["pointer"].is_null());
    for content_type in ["image/png", "IMAGE/x-y; z=1", "Application/PDF"] {
        let parts = TestParts::new().file("cover", "x", content_type, "12");
        post("/file/rules/1", parts).await.expect_status(201).expect_text("1 2 0");
    }
}

#[tokio::test]
async fn a_file_that_is_too_large_ends_the_reading() {
    let large = vec![0; 100 * KIB + 1];
    let parts = TestParts::new().file("cover", "x", "a/b", "1").file("scan", "x", "a/b", &large);
    let answer = post("/file/rules/1", parts).await;
    answer.expect_status(413);
    let problem = problem(&answer);
    assert_eq!(errors(&problem), ["file cover min_size", "file cover allowed_types", "file scan max_size"]);
    assert_eq!(problem["truncated"], true);
    // What stands behind the end of the reading is not known to be missing.
    let parts = TestParts::new().file("scan", "x", "a/b", &large).file("cover", "x", "a/b", "1");
    let answer = post("/file/rules/1", parts).await;
    answer.expect_status(413);
    assert_eq!(errors(&self::problem(&answer)), ["file scan max_size"]);
    let parts = TestParts::new().file("scan", "x", "a/b", &large[1..]).file("cover", "x", "image/a", "12");
    post("/file/rules/1", parts).await.expect_text("1 2 102400");
}

#[tokio::test]
async fn the_head_is_judged_before_the_body_is_read() {
    let parts = TestParts::new().file("cover", "x", "text/plain", "1");
    let answer = post("/file/rules/0", parts).await;
    assert_eq!(faults(&answer), ["path id ge"]);
    answer.expect_header("connection", "close");
    assert_eq!(problem(&answer)["truncated"], true);
}

#[tokio::test]
async fn other_bodies_are_refused() {
    let application = application();
    for content_type in ["application/json", "multipart/mixed; boundary=x", "text/plain"] {
        let answer = application.post("/file").header("content-type", content_type).body("{}").send().await;
        answer.expect_status(415).expect_header("accept", "multipart/form-data");
        let answer =
            application.post("/file/optional").header("content-type", content_type).body("{}").send();
        answer.await.expect_status(415);
    }
    application.post("/file").body("x").send().await.expect_status(415);
    for content_type in
        ["multipart/form-data", "multipart/form-data; boundary=\"\"", "Multipart/Form-Data; boundary=a@"]
    {
        let answer = application.post("/file").header("content-type", content_type).body("x").send().await;
        assert_eq!(faults(&answer), ["header content-type malformed"]);
    }
}

#[tokio::test]
async fn what_is_no_sound_body_is_refused() {
    let application = application();
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"x\"";
    for body in [
        format!("--b\r\n{head}\r\n\r\nabc"),
        format!("--b\r\n{head}\r\n\r\nabc\r\n--b"),
        format!("--b\r\n{head}"),
        format!("--c\r\n{head}\r\n\r\nabc\r\n--c--"),
        "--b\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--b--".to_owned(),
        "x".to_owned(),
    ] {
        let request = application.post("/file").header("content-type", "multipart/form-data; boundary=b");
        let answer = request.body(body).send().await;
        assert_eq!(faults(&answer), ["body body malformed"]);
        assert_eq!(problem(&answer)["errors"][0]["pointer"], "#");
    }
}

#[tokio::test]
async fn limits_are_413() {
    let head = format!("Content-Disposition: form-data; name=\"a\"\r\nX: {}", "x".repeat(1024 * KIB));
    let many = (0..10_000).fold(TestParts::new(), |parts, _| parts.text("a", "b"));
    let texts = [0; 3].iter().fold(TestParts::new(), |parts, _| parts.text("a", &"b".repeat(900 * KIB)));
    let long_type = format!("a/{}", "b".repeat(15 * KIB));
    let types = [0; 200].iter().fold(TestParts::new(), |parts, _| parts.file("file", "x", &long_type, ""));
    for (parts, detail) in [
        (types, "all names and texts together may have 2097152 bytes"),
        (TestParts::new().part(&head, ""), "the headers of a part may have 16384 bytes"),
        (many, "there may be 1000 parts"),
        (TestParts::new().text("a", &"b".repeat(1024 * KIB + 1)), "a text field may have 1048576 bytes"),
        (texts, "all names and texts together may have 2097152 bytes"),
        (
            TestParts::new().file("other", "x", "a/b", vec![0; 32 * 1024 * KIB]),
            "the body may have 33554432 bytes",
        ),
    ] {
        let answer = post("/file/optional", parts).await;
        answer.expect_status(413).expect_header("connection", "close");
        assert_eq!(problem(&answer)["detail"], detail);
    }
    let unknown = TestParts::new().file("other", "x", "a/b", vec![0; 31 * 1024 * KIB]);
    post("/file/optional", unknown).await.expect_text("none");
}

#[tokio::test]
async fn kinds_are_told_by_what_the_client_says() {
    for (content_type, expected) in [
        ("image/png", "[true, false, false, false, false] true"),
        ("VIDEO/mp4", "[false, true, false, false, false] false"),
        ("audio/ogg; codecs=opus", "[false, false, true, false, false] false"),
        ("Text/html", "[false, false, false, true, false] false"),
        ("application/PDF", "[false, false, false, false, true] false"),
        ("nonsense", "[false, false, false, false, false] false"),
    ] {
        post("/file/kinds", one("x", content_type, b"")).await.expect_text(expected);
    }
}

#[tokio::test]
async fn a_text_is_utf_8() {
    post("/file/text", one("x", "text/plain", "\u{20ac}".as_bytes())).await.expect_text("\u{20ac}");
    assert_eq!(faults(&post("/file/text", one("x", "text/plain", b"\xff")).await), ["file file malformed"]);
}

#[tokio::test]
async fn the_document_tells_the_rules() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let body = &document["paths"]["/file/rules/{id}"]["post"]["requestBody"];
    assert_eq!(body["required"], true);
    let parts = &body["content"]["multipart/form-data"];
    let expected = serde_json::json!({
        "schema": {
            "type": "object",
            "properties": {
                "cover": {
                    "type": "string", "format": "binary", "x-max-size": 16_777_216, "x-min-size": 2,
                    "maxLength": 16_777_216, "minLength": 2
                },
                "scan": {
                    "type": "string", "format": "binary", "contentMediaType": "application/octet-stream",
                    "x-max-size": 102_400, "maxLength": 102_400
                }
            },
            "required": ["cover"]
        },
        "encoding": { "cover": { "contentType": "image/*, application/pdf" } }
    });
    assert_eq!(*parts, expected);
}

#[tokio::test]
async fn a_body_without_parts_has_no_files_beside_its_fields() {
    #[put_api(url = "/noted")]
    async fn noted(file: Option<File>, note: Body<Option<String>>) -> String {
        format!("{} {:?}", file.is_some(), *note)
    }

    let application = TestApplication::new(Application::new().handlers(handlers![noted]));
    application.put("/noted").send().await.expect_status(200).expect_text("false None");
    let json = application.put("/noted").json(&serde_json::json!({ "note": "x" })).send().await;
    json.expect_status(415).expect_header("accept", "multipart/form-data");
}

#[test]
fn a_file_larger_than_its_body_is_a_start_up_fault() {
    #[post_api(url = "/large")]
    async fn large(#[param(max_size = "33MiB")] film: File) -> String {
        film.size().to_string()
    }

    let report = Application::new().handlers(handlers![large]).check().unwrap_err().to_string();
    assert!(report.contains("`film` takes files of 34603008 bytes, the body may have 33554432"), "{report}");
    Application::new().handlers(handlers![large]).multipart_limit(34 << 20).check().unwrap();
}

fn errors(problem: &Value) -> Vec<String> {
    let word = |error: &Value, key: &str| error[key].as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().unwrap().iter();
    errors
        .map(|error| format!("{} {} {}", word(error, "in"), word(error, "name"), word(error, "code")))
        .collect()
}

#[post_api(url = "/beside")]
async fn beside(
    #[param(ge = 3)] before: Body<u8>,
    #[param(max_size = 4)] file: File,
    #[param(ge = 3)] after: Body<u8>,
) -> String {
    format!("{before} {} {after}", file.size())
}

#[tokio::test]
async fn a_file_that_is_too_large_is_told_with_all_that_is_known() {
    let application = TestApplication::new(Application::new().handlers(handlers![beside]));
    let parts = TestParts::new().text("before", "1").file("file", "a", "a/b", "12345").text("after", "1");
    let answer = application.post("/beside").multipart(parts).send().await;
    answer.expect_status(413);
    let problem = problem(&answer);
    let codes: Vec<_> = problem["errors"].as_array().unwrap().iter().map(|fault| &fault["code"]).collect();
    assert_eq!(codes, ["ge", "max_size"]);
    assert_eq!(problem["truncated"], true);
}
