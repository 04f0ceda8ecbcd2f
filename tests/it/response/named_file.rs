//! `NamedFile`: what a file is, who has it already, and which part is wanted.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestRequest, TestResponse};
use tempfile::TempDir;

use crate::answer::{get, problem};
use crate::server::client::Client;
use crate::server::start::{Server, within};

/// When the files of these tests were changed, and what that makes of ten bytes.
const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
const BEFORE: &str = "Sun, 06 Nov 1994 08:49:36 GMT";
const AFTER: &str = "Sun, 06 Nov 1994 08:49:38 GMT";
const SECONDS: u64 = 784_111_777;
const TAG: &str = "\"ae1b981bc490a00-a\"";
const TEXT: &str = "0123456789";

/// Answers with the file that `x-path` names.
#[get_api(url = "/file")]
async fn file(request: Request) -> Result<NamedFile> {
    open(&request).await
}

#[post_api(url = "/made")]
async fn made(request: Request) -> Result<NamedFile> {
    open(&request).await
}

#[post_api(url = "/kept", status_code = 200)]
async fn kept(request: Request) -> Result<NamedFile> {
    open(&request).await
}

#[get_api(url = "/lost")]
async fn lost(request: Request) -> Result<NotFound<NamedFile>> {
    Ok(NotFound(open(&request).await?))
}

#[get_api(url = "/named/{how}")]
async fn named(request: Request, how: String) -> Result<NamedFile> {
    let file = open(&request).await?;
    Ok(match &*how {
        "download" => file.download(),
        "download-as" => file.download_as("na\u{ef}ve\r\nx: y.txt"),
        "inline" => file.inline().cache_control("no-cache").content_type("text/csv").etag("v1"),
        "bad-type" => file.content_type("text/plain\r\nset-cookie: a=b"),
        "bad-cache" => file.cache_control("no-cache\nset-cookie: a=b"),
        _ => file.etag("a\"\r\nset-cookie: a=b"),
    })
}

#[get_api(url = "/bytes")]
async fn bytes() -> NamedFile {
    NamedFile::of_bytes("a.json", TEXT)
}

async fn open(request: &Request) -> Result<NamedFile> {
    NamedFile::open(request.headers()["x-path"].to_str().unwrap()).await
}

fn app() -> Application {
    Application::new().handlers(handlers![file, made, kept, lost, named, bytes])
}

fn write(path: &Path, content: &[u8], time: SystemTime) {
    std::fs::write(path, content).unwrap();
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

struct Place {
    directory: TempDir,
    application: TestApplication,
}

impl Place {
    /// A folder with the file `a.txt`.
    fn new() -> Self {
        let place = Self { directory: TempDir::new().unwrap(), application: TestApplication::new(app()) };
        write(
            &place.directory.path().join("a.txt"),
            TEXT.as_bytes(),
            UNIX_EPOCH + Duration::from_secs(SECONDS),
        );
        place
    }

    fn ask(&self, method: &str, url: &str, name: &str) -> TestRequest {
        let path = self.directory.path().join(name);
        self.application.request(method, url).header("x-path", path.to_str().unwrap())
    }

    /// GETs `a.txt` with these headers.
    async fn get(&self, headers: &[(&str, &str)]) -> TestResponse {
        self.send("GET", headers).await
    }

    async fn send(&self, method: &str, headers: &[(&str, &str)]) -> TestResponse {
        let request = self.ask(method, "/file", "a.txt");
        headers.iter().fold(request, |request, (name, value)| request.header(name, value)).send().await
    }
}

#[tokio::test]
async fn a_file_says_what_it_is() {
    let answer = Place::new().get(&[]).await;
    answer.expect_status(200).expect_text(TEXT);
    answer.expect_header("content-type", "text/plain; charset=utf-8").expect_header("accept-ranges", "bytes");
    answer.expect_header("last-modified", DATE).expect_header("etag", TAG);
    for absent in ["content-disposition", "cache-control", "content-range"] {
        assert_eq!(answer.header(absent), None, "{absent}");
    }
}

#[tokio::test]
async fn what_cannot_be_had_is_not_found_and_not_named() {
    let place = Place::new();
    let directory = place.directory.path();
    std::fs::create_dir(directory.join("folder")).unwrap();
    let socket = std::os::unix::net::UnixListener::bind(directory.join("socket")).unwrap();
    let long = "x".repeat(300);
    for name in ["none.txt", "folder", "", "socket", "a.txt/b", &long] {
        let answer = place.ask("GET", "/file", name).send().await;
        answer.expect_status(404);
        let text = problem(&answer).to_string();
        assert!(!text.contains(directory.to_str().unwrap()) && !text.contains("os error"), "{text}");
    }
    drop(socket);
}

#[tokio::test]
async fn conditions_are_judged_in_their_order() {
    let place = Place::new();
    let other = "\"other\"";
    let weak = &*format!("W/{TAG}");
    let list = &*format!("{other}, {weak}");
    let strong_list = &*format!("{other},{TAG}");
    for (headers, status) in [
        (&[("if-match", TAG)][..], 200),
        (&[("if-match", "*")], 200),
        (&[("if-match", strong_list)], 200),
        (&[("if-match", other)], 412),
        (&[("if-match", weak)], 412),
        (&[("if-match", "garbage")], 412),
        (&[("if-match", "")], 412),
        (&[("if-unmodified-since", DATE)], 200),
        (&[("if-unmodified-since", AFTER)], 200),
        (&[("if-unmodified-since", BEFORE)], 412),
        // The tag decides where both are there.
        (&[("if-match", TAG), ("if-unmodified-since", BEFORE)], 200),
        (&[("if-none-match", TAG)], 304),
        (&[("if-none-match", weak)], 304),
        (&[("if-none-match", list)], 304),
        (&[("if-none-match", other), ("if-none-match", TAG)], 304),
        (&[("if-none-match", "*")], 304),
        (&[("if-none-match", other)], 200),
        (&[("if-none-match", "garbage")], 200),
        (&[("if-modified-since", DATE)], 304),
        (&[("if-modified-since", AFTER)], 304),
        (&[("if-modified-since", BEFORE)], 200),
        (&[("if-none-match", other), ("if-modified-since", AFTER)], 200),
        (&[("if-match", other), ("if-none-match", TAG)], 412),
        (&[("if-match", TAG), ("if-none-match", TAG)], 304),
        (&[("if-unmodified-since", BEFORE), ("if-modified-since", AFTER)], 412),
    ] {
        for method in ["GET", "HEAD"] {
            let answer = place.send(method, headers).await;
            assert_eq!(answer.status(), status, "{method} {headers:?}");
        }
    }
}

#[tokio::test]
async fn a_date_that_cannot_be_read_is_no_condition() {
    let place = Place::new();
    for bad in
        ["", "soon", "1994-11-06", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37", "784111777"]
    {
        place.get(&[("if-modified-since", bad)]).await.expect_status(200);
        place.get(&[("if-unmodified-since", bad)]).await.expect_status(200);
        place.get(&[("range", "bytes=0-0"), ("if-range", bad)]).await.expect_status(200);
    }
    place.get(&[("if-modified-since", DATE), ("if-modified-since", DATE)]).await.expect_status(200);
    // The two older forms are dates too (RFC 9110 §5.6.7).
    for date in ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
        place.get(&[("if-modified-since", date)]).await.expect_status(304);
    }
}

#[tokio::test]
async fn a_304_says_what_a_cache_wants_to_know_and_nothing_else() {
    let place = Place::new();
    let answer = place.get(&[("if-none-match", TAG), ("range", "bytes=0-1")]).await;
    answer.expect_status(304).expect_header("etag", TAG).expect_header("last-modified", DATE).expect_text("");
    for absent in ["content-type", "content-length", "content-range"] {
        assert_eq!(answer.header(absent), None, "{absent}");
    }
    let request = place.ask("GET", "/named/inline", "a.txt").header("if-none-match", "\"v1\"");
    request.send().await.expect_status(304).expect_header("cache-control", "no-cache");
}

#[tokio::test]
async fn a_part_is_sent_with_its_place() {
    let place = Place::new();
    for (range, text, place_of_it) in [
        ("bytes=0-3", "0123", "bytes 0-3/10"),
        ("bytes=4-", "456789", "bytes 4-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=9-100", "9", "bytes 9-9/10"),
    ] {
        let answer = place.get(&[("range", range)]).await;
        answer.expect_status(206).expect_text(text).expect_header("content-range", place_of_it);
        answer.expect_header("etag", TAG).expect_header("content-type", "text/plain; charset=utf-8");
    }
    let answer = place.application.get("/bytes").header("range", "bytes=2-4").send().await;
    answer.expect_status(206).expect_text("234").expect_header("content-type", "application/json");
}

#[tokio::test]
async fn a_part_that_is_not_there_is_a_problem_with_the_length() {
    let place = Place::new();
    for range in ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-"] {
        let answer = place.get(&[("range", range)]).await;
        answer.expect_status(416).expect_header("content-range", "bytes */10");
        assert_eq!(problem(&answer)["code"], "range_not_satisfiable");
    }
    let answer = place.get(&[("range", "bytes=0-0"), ("if-match", "\"x\"")]).await;
    assert_eq!(problem(answer.expect_status(412))["code"], "precondition_failed");
}

#[tokio::test]
async fn several_ranges_and_malformed_ones_are_answered_by_the_whole() {
    let place = Place::new();
    for range in
        ["bytes=0-1,4-5", "bytes=0-0,0-0,0-0", "bytes=5-1", "bytes=a-b", "bytes", "lines=1-2", "bytes=1-2-3"]
    {
        let answer = place.get(&[("range", range)]).await;
        answer.expect_status(200).expect_text(TEXT);
        assert_eq!(answer.header("content-range"), None);
    }
    place.get(&[("range", "bytes=0-1"), ("range", "bytes=2-3")]).await.expect_status(200).expect_text(TEXT);
}

#[tokio::test]
async fn a_part_of_another_state_is_not_sent() {
    let place = Place::new();
    let weak = &*format!("W/{TAG}");
    for (if_range, status) in [
        (TAG, 206),
        (DATE, 206),
        ("\"x\"", 200),
        (weak, 200),
        (AFTER, 200),
        (BEFORE, 200),
        ("*", 200),
        ("x", 200),
    ] {
        let answer = place.get(&[("range", "bytes=0-1"), ("if-range", if_range)]).await;
        assert_eq!(answer.status(), status, "{if_range}");
    }
    place.get(&[("if-range", "\"x\"")]).await.expect_status(200);
}

#[tokio::test]
async fn a_file_that_was_just_changed_has_a_weak_tag() {
    let place = Place::new();
    write(&place.directory.path().join("fresh.txt"), b"new", SystemTime::now());
    let answer = place.ask("GET", "/file", "fresh.txt").send().await;
    let tag = answer.header("etag").unwrap().to_owned();
    assert!(tag.starts_with("W/\""), "{tag}");
    place.ask("GET", "/file", "fresh.txt").header("if-none-match", &tag).send().await.expect_status(304);
    let part = place.ask("GET", "/file", "fresh.txt").header("range", "bytes=0-0");
    part.header("if-range", &tag).send().await.expect_status(200);
    let part = place.ask("GET", "/file", "fresh.txt").header("range", "bytes=0-0");
    let date = answer.header("last-modified").unwrap();
    part.header("if-range", date).send().await.expect_status(200);
}

#[tokio::test]
async fn a_head_has_the_length_of_all_of_it_and_no_part() {
    let place = Place::new();
    for range in [None, Some("bytes=0-1"), Some("bytes=10-")] {
        let headers: Vec<_> = range.iter().map(|range| ("range", *range)).collect();
        let answer = place.send("HEAD", &headers).await;
        answer.expect_status(200).expect_header("content-length", "10").expect_text("");
        answer.expect_header("etag", TAG);
    }
}

#[tokio::test]
async fn conditions_and_ranges_are_for_what_would_be_a_200_to_a_get() {
    let place = Place::new();
    for (method, url, status) in [("POST", "/made", 201), ("GET", "/lost", 404)] {
        let request =
            place.ask(method, url, "a.txt").header("range", "bytes=0-1").header("if-none-match", TAG);
        request.header("if-match", "\"x\"").send().await.expect_status(status).expect_text(TEXT);
    }
}

#[tokio::test]
async fn a_name_is_said_safely() {
    let place = Place::new();
    let disposition = async |how| {
        let answer = place.ask("GET", &format!("/named/{how}"), "a.txt").send().await;
        answer.expect_status(200).header("content-disposition").unwrap().to_owned()
    };
    assert_eq!(disposition("download").await, "attachment; filename=\"a.txt\"");
    assert_eq!(disposition("inline").await, "inline; filename=\"a.txt\"");
    let named = disposition("download-as").await;
    assert_eq!(named, "attachment; filename=\"na_vex_ y.txt\"; filename*=UTF-8''na%C3%AFvex_%20y.txt");
}

#[tokio::test]
async fn no_text_of_a_header_begins_another_one() {
    let place = Place::new();
    for how in ["bad-type", "bad-cache", "bad-tag"] {
        let answer = place.ask("GET", &format!("/named/{how}"), "a.txt").send().await;
        answer.expect_status(500);
        assert_eq!(answer.header("set-cookie"), None);
        problem(&answer);
    }
}

#[tokio::test]
async fn an_empty_file_has_no_part() {
    let place = Place::new();
    std::fs::write(place.directory.path().join("empty"), "").unwrap();
    let ask = |range: &str| place.ask("GET", "/file", "empty").header("range", range).send();
    ask("x")
        .await
        .expect_status(200)
        .expect_text("")
        .expect_header("content-type", "application/octet-stream");
    ask("bytes=0-").await.expect_status(416).expect_header("content-range", "bytes */0");
    ask("bytes=-5").await.expect_status(200);
}

/// How many handles of the file this process has.
fn handles(path: &Path) -> usize {
    let handles = std::fs::read_dir("/proc/self/fd").unwrap();
    handles
        .filter(|handle| std::fs::read_link(handle.as_ref().unwrap().path()).is_ok_and(|held| held == path))
        .count()
}

async fn until(what: &str, holds: impl Fn() -> bool) {
    within(what, async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
}

async fn ask_for(client: &mut Client, path: &Path, headers: &str) {
    let path = path.to_str().unwrap();
    client.send(format!("GET /file HTTP/1.1\r\nhost: a\r\nx-path: {path}\r\n{headers}\r\n")).await;
}

#[tokio::test]
async fn a_large_file_arrives_whole_and_in_parts() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("large.bin");
    let content: Vec<u8> = (0..300_000_u32).map(|at| b'a' + (at % 23) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    for (range, part) in [
        ("", 0..300_000),
        ("range: bytes=70000-299999\r\n", 70_000..300_000),
        ("range: bytes=-1\r\n", 299_999..300_000),
    ] {
        ask_for(&mut client, &path, range).await;
        let answer = client.answer().await;
        assert_eq!(answer.status, if range.is_empty() { 200 } else { 206 });
        assert!(answer.body.as_bytes() == &content[part.clone()], "{part:?}");
    }
    let head = TestApplication::new(app()).request("HEAD", "/file").header("x-path", path.to_str().unwrap());
    head.send().await.expect_status(200).expect_header("content-length", "300000").expect_text("");
    until("no handle", || handles(&path) == 0).await;
}

#[tokio::test]
async fn a_client_that_goes_away_closes_the_file() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("huge.bin");
    File::create(&path).unwrap().set_len(1 << 30).unwrap();
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    ask_for(&mut client, &path, "").await;
    assert_eq!(client.drain_slowly(100_000, Duration::from_millis(1), 100_000).await / 100_000, 1);
    assert_eq!(handles(&path), 1);
    drop(client);
    until("no handle", || handles(&path) == 0).await;
}

#[tokio::test]
async fn a_file_that_becomes_shorter_ends_the_connection() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("shrinking.bin");
    let file = File::create(&path).unwrap();
    file.set_len(64 << 20).unwrap();
    let server = Server::start(app()).await;
    let mut client = server.client().await;
    ask_for(&mut client, &path, "").await;
    client.drain_slowly(1000, Duration::from_millis(1), 1000).await;
    file.set_len(0).unwrap();
    let rest = client.rest().await.len();
    assert!(rest < 64 << 20, "{rest} bytes of nothing");
    until("no handle", || handles(&path) == 1).await;
}

#[test]
fn the_document_has_all_that_may_be_answered() {
    let application = TestApplication::new(app());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let document: serde_json::Value = runtime.block_on(get(&application, "/openapi.json")).json();
    let answers = |path: &str, method: &str| document["paths"][path][method]["responses"].clone();
    let file = answers("/file", "get");
    for status in ["200", "206"] {
        assert!(file[status]["content"]["*/*"].is_object(), "{file}");
    }
    assert!(file["304"].is_object() && file["304"]["content"].is_null(), "{file}");
    assert_eq!(file["412"]["$ref"], "#/components/responses/Problem", "{file}");
    assert!(file["416"]["content"]["application/problem+json"].is_object(), "{file}");
    for status in ["206", "416"] {
        assert_eq!(file[status]["headers"]["Content-Range"]["schema"]["type"], "string", "{file}");
    }
    for status in ["200", "206", "304"] {
        let headers = file[status]["headers"].as_object().unwrap();
        assert!(headers.contains_key("ETag") && headers.contains_key("Last-Modified"), "{file}");
        assert_eq!(headers.contains_key("Accept-Ranges"), status != "304", "{file}");
        assert_eq!(headers.contains_key("Content-Disposition"), status != "304", "{file}");
    }
    // Conditions and ranges are for GET and HEAD.
    let kept = answers("/kept", "post").as_object().unwrap().clone();
    assert!(kept.contains_key("200"), "{kept:?}");
    for status in ["206", "304", "412", "416"] {
        assert!(!kept.contains_key(status), "{kept:?}");
    }
    let made = answers("/made", "post");
    assert!(made["201"]["content"]["*/*"].is_object() && made["206"].is_null(), "{made}");
}
